import type { SourceArticle } from '../news/article.ts';
import type { Extraction } from '../news/extraction.ts';
import type { Space } from '../scope.ts';
import type { SlackInstallStore } from './access/slack-install-store.ts';
import type { WebAccessStore } from './access/web-access-store.ts';
import type { AlertStore } from './alert-store.ts';
import type { ArticleStore } from './article-store.ts';
import type { CommandCallStore } from './command-call-store.ts';
import type { DemandStore } from './demand-store.ts';
import type { ModelLedger } from './model-ledger.ts';
import type { PlatformStore } from './platform-store.ts';
import type { QuoteStore } from './quote-store.ts';
import type { RetentionStore } from './retention-store.ts';
import type { RulingStore } from './ruling-store.ts';
import type { ScheduleStore } from './schedule-store.ts';
import type { SettingsStore } from './settings-store.ts';
import type { SourceItemStore } from './source-item-store.ts';
import type { SourceStore } from './source-store.ts';
import type { SpeakerStore } from './speaker-store.ts';
import type { SuggestionStore } from './suggestion-store.ts';
import type { WatchStore } from './watch-store.ts';

export interface StoreStatus {
  readonly location: string;
  readonly schemaVersion: number;
  readonly articles: number;
  readonly revisions: number;
  readonly quotes: number;
  readonly speakers: number;
  readonly demands: number;
  readonly lastReadAt?: Date | undefined;
  readonly bytes: number;
}

/** A line of `export`: the article with all that was worked out of it, enough to restore it. */
export interface ExportedReading {
  readonly version: 1;
  readonly space: Space;
  readonly revision: number;
  readonly readAt: Date;
  readonly article: SourceArticle;
  readonly extraction: Extraction;
}

/** What is due and not done yet. */
export interface Waiting {
  readonly due: number;
  /** Since when the first of them is due; undefined where none is. */
  readonly oldestAt: Date | undefined;
}

/** What waits for the bot: sources to be polled, editions and alerts to be delivered. */
export type WaitingWork = Readonly<Record<'sources' | 'editions' | 'alerts', Waiting>>;

/** All that Verbatim keeps: one port a noun, and what concerns the whole. */
export interface Store {
  readonly articles: ArticleStore;
  readonly quotes: QuoteStore;
  readonly demands: DemandStore;
  readonly speakers: SpeakerStore;
  /** Which names are one speaker and which are two, by an operator's ruling. */
  readonly rulings: RulingStore;
  /** Which channel gets which brief, and what became of each occurrence. */
  readonly schedules: ScheduleStore;
  /** Who wants to be told of what, when it happens. */
  readonly watches: WatchStore;
  /** What was found for them, and the messages that tell it. */
  readonly alerts: AlertStore;
  readonly sources: SourceStore;
  readonly sourceItems: SourceItemStore;
  /** What the model has cost, and its answers. */
  readonly modelLedger: ModelLedger;
  /** Names that a model proposes for speakers, until an admin rules on them. */
  readonly suggestions: SuggestionStore;
  /** What admins set. */
  readonly settings: SettingsStore;
  /** Calls of buttons that don't fit into a message. */
  readonly commandCalls: CommandCallStore;
  readonly platforms: PlatformStore;
  /** The Slack workspaces that installed the app. */
  readonly slackInstalls: SlackInstallStore;
  /** What the archive's signed links stand on. */
  readonly webAccess: WebAccessStore;
  /** What takes old articles out. */
  readonly retention: RetentionStore;
  /** Whether the space has articles or dismissals of its own: without any it sees exactly what the operator's does. */
  hasOwn(space: Space): Promise<boolean>;
  /** Of all there is, or with a space of what that sees. */
  status(space?: Space): Promise<StoreStatus>;
  /** The present instant by the clock of all processes that use the store: the database server's, where there is one; `own`, what this process's says, where there is none. */
  clock(own: Date): Promise<Date>;
  /** By the indices of what is due: quick whatever the store holds. */
  waiting(now: Date): Promise<WaitingWork>;
  /** Writes a consistent copy to `file`, while others read and write. Throws `StoreError` where the file exists. */
  backup(file: string): Promise<void>;
  /** Oldest revision first, so that importing them in order restores the store. */
  export(): AsyncIterable<ExportedReading>;
  close(): Promise<void>;
}
