import type { Force } from '../../../core/news/demand.ts';
import type { ContentKind } from '../enumerations.ts';
import type { FramedDemand } from '../frames/frame.ts';
import type { Phrase } from '../parties.ts';
import type { Strip } from '../scene.ts';

/** How a candidate's content hangs on its cue. */
export const CANDIDATE_FORMS = [
  'to do',
  'for a thing',
  'a thing',
  'doing',
  'against',
  'a clause',
  'a duty',
  'an order',
  'a condition',
  'listed',
] as const;
export type CandidateForm = (typeof CANDIDATE_FORMS)[number];

/** A place where a demand may stand, before it is decided whether one does. Token indexes, half-open. */
export interface DemandPlace extends Phrase {
  readonly strip: Strip;
  readonly form: CandidateForm;
  readonly kind: ContentKind;
  /** The word that the content hangs on: a verb, noun or adjective of asking, a modal, "if"; the verb itself for an order. */
  readonly cue: number;
  readonly lemma: string;
  readonly force: Force;
  /** What may name the addressee: the object of the cue, the subject of the clause. */
  readonly whom: Phrase | undefined;
  /** What the rules made of the place; undefined where none matched. */
  readonly framed: FramedDemand | undefined;
  /** Whom the rules give as addressee. */
  readonly framedAddressee?: FramedDemand['addressee'];
}

/** A candidate as its form is read: without its end, and what the rules say of it. Nothing before `solid` ends its content. */
export type DemandProposal = Omit<DemandPlace, 'strip' | 'framed' | 'framedAddressee' | 'to'> & { readonly solid?: number };
