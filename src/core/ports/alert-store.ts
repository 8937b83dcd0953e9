import type { Page, Slice } from '../scope.ts';
import type { AlertFinding, AlertItem } from '../watches/alert.ts';
import type { ArticleNews } from '../watches/article-news.ts';
import type { ClaimRequest, DeliveryClaim, DeliveryLedger, DeliveryState } from './delivery-ledger.ts';
import type { StoredWatch } from './watch-store.ts';

/** A revision of an article that no watch was held against yet. */
export interface UnexaminedRevision {
  /** Ascends in the order of saving, over all articles. */
  readonly id: number;
  readonly articleId: number;
  readonly readAt: Date;
  /** When its article was published, or else first read; 1970 where it stood in its feed, without a date, before that was followed. */
  readonly datedAt: Date;
  /** Its article stood in its source before that was followed. */
  readonly archived: boolean;
  readonly news: ArticleNews;
  /** Why quotes or demands are missing from `news`, where what the store keeps of them can't be read. */
  readonly damage?: Error | undefined;
  /** The revision before it; absent for the first. */
  readonly before?: (Pick<ArticleNews, 'text' | 'boilerplate'> & { readonly readAt: Date }) | undefined;
}

/** The oldest revisions that were not looked through. */
export interface UnexaminedRevisions {
  /** Oldest first. */
  readonly items: readonly UnexaminedRevision[];
  /** The last revision that was looked through once these are: those left out between them were read too long ago. */
  readonly to: number;
}

/** The right to send one alert, with all that it tells. */
export interface AlertClaim extends DeliveryClaim {
  readonly watch: StoredWatch;
  /** In the order in which they were found. */
  readonly items: readonly AlertItem[];
}

/** One message of a watch, sent or not. */
export interface Alert {
  readonly id: number;
  readonly watchId: number;
  readonly instant: Date;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly messageIds: readonly string[];
  /** Of a skip, of a failure, or of the last attempt that is to be repeated. */
  readonly reason?: string | undefined;
  readonly items: readonly AlertItem[];
}

/** What was found for the watches, and the messages that tell it. Every method is one transaction. */
export interface AlertStore extends DeliveryLedger<AlertClaim> {
  /**
   * Revisions saved since the last one that was looked through, those read before `readSince` left out; none before the store's first watch. `after`:
   * those saved after that one instead, for whoever looks through them from a place of their own.
   */
  unexamined(readSince: Date, limit: number, after?: number): Promise<UnexaminedRevisions>;
  /** The id of the newest revision; 0 in an empty store. */
  newestRevision(): Promise<number>;
  /**
   * Notes that every revision up to `revisionId` was looked through, and what it had for which watches. What a watch was told before, or can't be told
   * now (it is gone, paused or muted), is left out. Due as `alertDue` says; what is due at one instant is one alert. Gives how many alerts were made.
   */
  examined(revisionId: number, findings: readonly AlertFinding[], now: Date): Promise<number>;
  /** The alert to send next, by instant, then by id of the watch; undefined: none. Never two at once for one channel. */
  claim(request: ClaimRequest): Promise<AlertClaim | undefined>;
  /** Notes, before the platform is asked, that it may get this alert. False where the claim has passed to another, or has run out. */
  sending(claim: AlertClaim, now: Date): Promise<boolean>;
  /** A watch's alerts, newest first. */
  alerts(watchId: number, slice: Slice): Promise<Page<Alert>>;
  /** Forgets alerts that ended before `ended`, and those due before `due` that nobody has sent, and what they told. */
  prune(before: { readonly ended: Date; readonly due: Date }): Promise<void>;
}
