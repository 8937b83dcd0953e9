import type { Page, Slice, Space } from '../scope.ts';

/** `feed`: a list of articles that is polled; `page`: one article whose text is read again. */
export type SourceKind = 'feed' | 'page';

/** Something that is read again and again. Instants are UTC. */
export interface Source {
  readonly id: number;
  readonly space: Space;
  /** Where it is now: a permanent redirect changes it. */
  readonly url: string;
  readonly kind: SourceKind;
  readonly title?: string | undefined;
  /** The platform's own id of who added it; absent on a terminal. */
  readonly addedBy?: string | undefined;
  readonly addedAt: Date;
  readonly paused: boolean;
  readonly nextPollAt: Date;
  /** What the server gave with the last whole answer, for asking whether anything changed. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Mean time between new items, as seen so far. */
  readonly rhythmMs?: number | undefined;
  readonly lastNewAt?: Date | undefined;
  readonly lastGoodAt?: Date | undefined;
  /** In a row, up to now. */
  readonly failures: number;
  /** Of the last poll, as a sentence's end: "answers 404 Not Found"; what a half-broken feed suffers from too. */
  readonly problem?: string | undefined;
  /** The server said 410: never asked again. */
  readonly gone: boolean;
  /** Its owner was told that it died; not again until it was good once more. */
  readonly told: boolean;
}

export interface NewSource {
  readonly url: string;
  readonly space: Space;
  readonly kind: SourceKind;
  readonly title?: string | undefined;
  readonly addedBy?: string | undefined;
  readonly addedAt: Date;
}

/** What a poll changes; a field left out stays as it was, `null` empties it. */
export interface PollRecord {
  readonly nextPollAt?: Date | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
  readonly rhythmMs?: number | undefined;
  readonly lastNewAt?: Date | undefined;
  readonly lastGoodAt?: Date | undefined;
  readonly failures: number;
  readonly problem?: string | null | undefined;
  readonly gone?: boolean | undefined;
  readonly told?: boolean | undefined;
}

/** The sources of every space. */
export interface SourceStore {
  /** The source with this URL in the space; `added` is false where it was there already. */
  add(source: NewSource): Promise<{ readonly source: Source; readonly added: boolean }>;
  /** Its own and the operator's, in the order of adding. */
  list(space: Space, slice: Slice): Promise<Page<Source>>;
  /** By number, or by a part of the URL or title in any case: the space's own alone, at most `limit`. */
  find(typed: string, space: Space, limit: number): Promise<readonly Source[]>;
  get(id: number): Promise<Source | undefined>;
  /** The space's own alone; false where it has none of that number. What was read from it stays. */
  remove(id: number, space: Space): Promise<boolean>;
  /** False where the space has none of that number. Going on, it is due at once. */
  pause(id: number, space: Space, paused: boolean, now: Date): Promise<boolean>;
  /** Neither paused nor gone, and due: the longest overdue first. */
  due(now: Date, limit: number): Promise<readonly Source[]>;
  /**
   * Takes a source that is due for whoever asks, or goes on with what was taken: `leaseMs` from now it is due again, should nobody record what its
   * poll came to. Gives when that is; undefined where another took it, or changed it, since it was read.
   */
  claim(source: Pick<Source, 'id' | 'nextPollAt'>, lease: { readonly now: Date; readonly leaseMs: number }): Promise<Date | undefined>;
  /** Gives back what was claimed until `nextPollAt`: it is due at `dueAt`. Nothing happens where it was changed since. */
  release(source: Pick<Source, 'id' | 'nextPollAt'>, dueAt: Date): Promise<void>;
  /** Leaves a host alone, `host` or `host:port`: none of its sources is due before `until`. */
  rest(host: string, until: Date): Promise<void>;
  /** When the next is due; absent where none will be. */
  nextDueAt(): Promise<Date | undefined>;
  /** Whether one is due that was never read. */
  isNewDue(now: Date): Promise<boolean>;
  record(id: number, outcome: PollRecord): Promise<void>;
}

/** What an address would give as a source, seen once. */
export interface SourceProbe {
  /** The feed's own address: another than the one asked where a page names its feed. */
  readonly url: string;
  readonly kind: SourceKind;
  readonly title: string | undefined;
  /** The first few, in the feed's order. */
  readonly items: readonly { readonly title: string; readonly url: string | undefined; readonly publishedAt: Date | undefined }[];
  readonly total: number;
  readonly complaint: string | undefined;
}

/** `problem` goes on a sentence that the address begins: "answers 404 Not Found". `lasting`: it is no address of a source, today or tomorrow. */
export type ProbeResult =
  | { readonly ok: true; readonly value: SourceProbe }
  | { readonly ok: false; readonly problem: string; readonly lasting: boolean };

/** A feed that an OPML file lists. */
export interface OpmlFeed {
  readonly url: string;
  readonly title?: string | undefined;
}

export interface OpmlContent {
  readonly feeds: readonly OpmlFeed[];
  /** What names no feed that can be followed, by its own name. */
  readonly leftOut: readonly string[];
  /** How many of the feeds' addresses held a user name or password, which is never kept. */
  readonly passwords: number;
}

/** As with `ProbeResult`. */
export type OpmlResult = { readonly ok: true; readonly value: OpmlContent } | { readonly ok: false; readonly problem: string };
