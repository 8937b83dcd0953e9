import type { Space } from '../scope.ts';
import type { Article } from './article.ts';
import type { Demand, DemandStatus, Polarity, Response, Supporter } from './demand.ts';
import type { Quote } from './quote.ts';
import type { SourceChange } from './source-change.ts';
import type { Speaker } from './speaker.ts';

/** What is shown of an article beside its quotes and demands. */
export type ArticleRef = Pick<
  Article,
  'id' | 'title' | 'origin' | 'canonicalUrl' | 'publisher' | 'publishedAt' | 'readAt' | 'language' | 'genre'
>;

export interface StoredQuote extends Quote {
  readonly id: number;
  /** Which of its article's quotes it is, from 1: the same in each revision; absent for what isn't stored. */
  readonly number?: number | undefined;
  readonly speakerId?: number | undefined;
  /** Absent where the article has it still. */
  readonly changed?: SourceChange | undefined;
  readonly article: ArticleRef;
  /** Of what is reported without marks, the reporter's words from whose it is to the clause's end: the clause alone can say the opposite ("denied …"). */
  readonly report?: string | undefined;
  /** When somebody ruled by hand whose words they are; absent where the rules say so. `confidence` tells nothing of that. */
  readonly ruledAt?: Date | undefined;
  /** Other articles with the same words of the same speaker, the first read first. */
  readonly alsoIn?: readonly ArticleRef[] | undefined;
}

/** The sentence that tells it, word for word, and where it stands. */
interface ToldInArticle {
  readonly text: string;
  readonly article: ArticleRef;
  /** Whose words tell it, where they are not the reporter's. */
  readonly saidBy?: string | undefined;
}

export interface StoredResponse extends Response, ToldInArticle {}

export interface StoredSupporter extends Supporter, ToldInArticle {}

/** A demand as one article tells it. */
export interface DemandTelling extends Demand {
  readonly article: ArticleRef;
  /** Absent where the article has it still. */
  readonly changed?: SourceChange | undefined;
  /** The evidence sentence, word for word. */
  readonly evidenceText: string;
  readonly responses: readonly StoredResponse[];
  readonly supporters?: readonly StoredSupporter[] | undefined;
}

/** One demand over all the articles that tell it: the words are the newest's, the responses and supporters all of theirs, oldest first. */
export interface StoredDemand extends DemandTelling {
  /** Its number, the same whichever article tells it. */
  readonly id: number;
  readonly status: DemandStatus;
  /** How many articles tell it; `sources` are the newest ten. */
  readonly tellings: number;
  readonly sources: readonly ArticleRef[];
  readonly firstAt: Date;
  readonly lastAt: Date;
}

/** A change of a demand's status, when the article that tells it was published. */
export interface DemandEvent {
  readonly demandId: number;
  readonly at: Date;
  readonly from: DemandStatus;
  readonly to: DemandStatus;
  readonly response: StoredResponse;
}

/** All there is to show for a demand; tellings newest first, at most 100. */
export interface DemandHistory {
  readonly demand: StoredDemand;
  readonly tellings: readonly DemandTelling[];
  readonly events: readonly DemandEvent[];
  readonly dismissed: boolean;
  /** Whether articles were removed from the store for their age: one of them may have told it before. */
  readonly mayBeOlder: boolean;
}

/** A demand that is none, taken off display: kept as data, in the words in which it was told then. */
export interface DismissedDemand {
  readonly space: Space;
  readonly dismissedAt: Date;
  readonly issuer?: Speaker | undefined;
  readonly addressee?: Speaker | undefined;
  readonly content: readonly string[];
  readonly polarity: Polarity;
  /** How sure it was, 0 to 1; absent where an older version kept it. */
  readonly confidence?: number | undefined;
  readonly evidenceText: string;
  readonly rule: string;
}
