import type { DemandStatus } from '../news/demand.ts';
import type { DemandEvent, DemandHistory, DismissedDemand, StoredDemand } from '../news/stored.ts';
import type { Page, Slice, Space } from '../scope.ts';

export interface DemandFilter {
  readonly space: Space;
  /** Any of these; several where one name stands for all who speak for a body. */
  readonly issuerIds?: readonly number[] | undefined;
  readonly addresseeIds?: readonly number[] | undefined;
  /** Words that must all stand in one telling of it or in that article's title. */
  readonly about?: string | undefined;
  /** Told at this instant or later. */
  readonly since?: Date | undefined;
  readonly until?: Date | undefined;
  /** Any of these. */
  readonly statuses?: readonly DemandStatus[] | undefined;
  /** Only what this article tells, in its words. */
  readonly articleId?: number | undefined;
  /** Only what one of these tells. */
  readonly articleIds?: readonly number[] | undefined;
}

/** What stands above a list of demands, over all of its pages. */
export interface DemandSummary {
  readonly demands: number;
  /** How many with a name make them, as far as is known who does. */
  readonly parties: number;
  /** How many of the demands are theirs. */
  readonly named: number;
  /** When the first of them was first told; undefined where there are none, and where that article has no date. */
  readonly since: Date | undefined;
  /** Whether articles were removed from the store for their age: one of them may have told some of these before. */
  readonly mayBeOlder: boolean;
  /** Who makes more of them than anybody else, and how many. */
  readonly most: { readonly name: string; readonly demands: number } | undefined;
}

/** Demands over all the articles that tell them: those on display, their history, and those taken off. */
export interface DemandStore {
  /** Newest told first, and in the article's order within it; dismissed ones are left out. */
  find(filter: DemandFilter, slice: Slice): Promise<Page<StoredDemand>>;
  /** Of all that `find` finds. */
  summary(filter: DemandFilter): Promise<DemandSummary>;
  /** How many of what `find` finds stand how, of the so many told last; no entry for a status that none has. */
  statuses(filter: DemandFilter, most: number): Promise<ReadonlyMap<DemandStatus, number>>;
  /** All there is about a demand, dismissed ones too; undefined where the space sees none with this number. */
  history(id: number, space: Space): Promise<DemandHistory | undefined>;
  /** Changes of status at `since` or later, newest first; dismissed demands are left out. */
  events(filter: { readonly space: Space; readonly since: Date }, slice: Slice): Promise<Page<DemandEvent>>;
  /**
   * "Not a demand": takes it off display in the space, for later articles that tell the same too. What the operator dismisses is off display
   * everywhere. False where the space sees no such demand.
   */
  dismiss(id: number, space: Space, at: Date): Promise<boolean>;
  /** Takes a dismissal back; false where the space had not dismissed it. */
  restore(id: number, space: Space): Promise<boolean>;
  /** What a space dismissed, newest first; `id` is what `restore` takes. */
  dismissals(space: Space): Promise<readonly (DismissedDemand & { readonly id: number })[]>;
  /** Every space's dismissals for an export, in an order that restores them. */
  allDismissals(): Promise<readonly DismissedDemand[]>;
  /** Takes a dismissal in from an export. False where it was there already. */
  saveDismissal(dismissal: DismissedDemand): Promise<boolean>;
}
