import type { TypedCall } from '../../core/chat/command-line.ts';
import type { Answer } from '../../core/chat/question.ts';
import type { CommandCall, Rich } from '../../core/chat/reply.ts';
import type { Store } from '../../core/ports/store.ts';
import type { Space } from '../../core/scope.ts';

/** A line of a message as a platform shows it. */
export interface PreviewLine {
  readonly kind: 'title' | 'text' | 'item' | 'quote' | 'foot';
  readonly text: Rich;
}

/** One message of an edition, as a reader on a platform would see it. */
export interface PreviewMessage {
  readonly lines: readonly PreviewLine[];
  readonly buttons: readonly string[];
  /** How many characters the platform counts, and how many it takes. */
  readonly size: number;
  readonly largest: number;
}

export interface BriefPreview {
  /** What offers admins what can be put right in it. */
  readonly wrong: CommandCall;
  readonly discord: readonly PreviewMessage[];
  readonly slack: readonly PreviewMessage[];
  readonly text: string;
}

/** What the dashboard of a space is made of: the bot's own commands, asked as an admin of the space would. */
export interface Dashboard {
  /** Runs a command; never throws. */
  run(call: TypedCall, page?: number): Promise<Answer>;
  /** The briefs that there are, by name. */
  readonly briefs: readonly { readonly id: string; readonly title: string }[];
  /** As a channel that gets every story would have it now, or as that of a schedule which the space sees. */
  preview(brief: string, schedule?: number): Promise<BriefPreview>;
}

export interface DashboardParts {
  readonly store: Pick<Store, 'sources' | 'schedules' | 'suggestions' | 'rulings' | 'quotes' | 'demands'>;
  of(space: Space): Dashboard;
}
