import type { Bullet } from '../core/news/abstract.ts';
import type { Demand } from '../core/news/demand.ts';
import type { Extraction } from '../core/news/extraction.ts';
import type { Quote } from '../core/news/quote.ts';
import type { ModelRefusal } from '../core/ports/model-ledger.ts';
import { type Span, textSpan } from '../core/span.ts';
import { flawOf } from '../matching/grounding/bullet.ts';
import { places } from '../matching/grounding/locate.ts';
import { isContent, wordsIn } from '../matching/grounding/words.ts';
import { partyOf, type Scene } from './parties.ts';
import type { AbstractReply, OpenQuote, ReadingReply } from './questions.ts';
import type { ArticleSentence, View } from './view.ts';

const MOST_BULLETS = 3;
/** Read of an answer; what doesn't stand takes no other bullet's place. */
const MOST_READ = 12;
const FEWEST_BULLETS = 2;
const MOST_NAMES = 100;
const MOST_CITED = 4;
const MOST_TOPICS = 3;
/** In characters. */
const LONGEST_DEMAND = 300;
/** Above what a quote needs to be shown with its speaker, under what the rules are sure of. */
const CONFIDENCE = 0.6;
const RULE = 'model';

/** What of an answer stands on the article, and why the rest doesn't. */
export interface Grounded<T> {
  readonly value: T;
  readonly refused: readonly ModelRefusal[];
}

/** Fewer than two bullets that stand are no abstract: the article's own sentences take its place. */
export function groundAbstract(reply: AbstractReply, view: View, text: string): Grounded<Pick<Extraction, 'abstract' | 'topics'>> {
  const refused: ModelRefusal[] = [];
  const bullets: Bullet[] = [];
  for (const { text: said, sentences: numbers } of reply.bullets.slice(0, MOST_READ)) {
    const bullet = said.trim().replace(/^[-•]\s+/, '');
    const cited = [...new Set(numbers)].map((number) => view.sentences.get(number));
    const known = cited.filter((sentence) => sentence !== undefined);
    const spans = known.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
    const flaw =
      known.length < cited.length || cited.length > MOST_CITED
        ? 'citation'
        : flawOf(
            bullet,
            spans.map(({ start, end }) => text.slice(start, end)),
            text,
          );
    if (flaw) refused.push(flaw);
    else if (bullets.length < MOST_BULLETS && !bullets.some((other) => other.text === bullet))
      bullets.push({ text: bullet, sentences: spans });
  }
  const topics = [...new Set(reply.topics)].slice(0, MOST_TOPICS);
  return { value: { abstract: bullets.length >= FEWEST_BULLETS ? bullets : undefined, topics }, refused };
}

/** The quotes that got a speaker, by their place among the extraction's, and the demands that the rules missed. */
export interface Reading {
  readonly quotes: ReadonlyMap<Quote, Quote>;
  readonly demands: readonly Demand[];
}

export function groundReading(reply: ReadingReply, view: View, open: readonly OpenQuote[], scene: Scene): Grounded<Reading> {
  const refused: ModelRefusal[] = [];
  const quotes = new Map<Quote, Quote>();
  for (const { quote: number, name } of reply.speakers.slice(0, MOST_NAMES)) {
    const asked = open.find((one) => one.number === number);
    const said = asked && !quotes.has(asked.quote) ? spokenBy(name, asked, view, scene) : 'quote';
    if (typeof said === 'string') refused.push(said);
    else quotes.set(asked!.quote, said);
  }
  const demands: Demand[] = [];
  for (const told of reply.demands.slice(0, MOST_READ)) {
    const demand = demandOf(told, view, scene);
    if (typeof demand === 'string') refused.push(demand);
    else if ([...scene.extraction.demands, ...demands].some((known) => known.spans.some((span) => overlap(span, demand.spans[0]!))))
      refused.push('known');
    else demands.push(demand);
  }
  return { value: { quotes, demands }, refused };
}

function spokenBy(name: string, { quote, sentence }: OpenQuote, view: View, scene: Scene): Quote | ModelRefusal {
  const party = partyOf(name, around(view.sentences.get(sentence)!, view, { before: 2, behind: 1 }), scene);
  if ('refused' in party) return party.refused;
  return { ...quote, ...party, confidence: CONFIDENCE, rule: RULE, cue: undefined, resolution: undefined };
}

/** Words by which one wants something of another; a sentence without any tells no demand. */
const CUE =
  /\b(?:demand|insist|urg(?:e|ing)|call(?:s|ed|ing)?\b.{0,40}\b(?:on|for|to)\b|ask|request|requir|want|must\b|should|ought|need|press|appeal|plead|beg|order|warn|ultimatum|condition|unless|until|expect|seek|sought|propos|deadline|insist|oblig|forb[ia]d|refrain|stop|halt|let\b|told|tell)/i;

function demandOf(told: ReadingReply['demands'][number], view: View, scene: Scene): Demand | ModelRefusal {
  const sentence = view.sentences.get(told.sentence);
  if (!sentence) return 'citation';
  const { text } = scene;
  const [place] = places(told.words.trim().replace(/^["“”'‘’]+|["“”'‘’.,;:]+$/g, ''), text, sentence);
  const length = place ? place.end - place.start : 0;
  if (!place || length > LONGEST_DEMAND || length * 10 > (sentence.end - sentence.start) * 9) return 'span';
  if (!wordsIn(text.slice(place.start, place.end)).some(isContent)) return 'span';
  if (!CUE.test(text.slice(sentence.start, sentence.end))) return 'cue';
  const near = around(sentence, view, { before: 1, behind: 0 });
  const issuer = partyOf(told.issuer, near, scene);
  if ('refused' in issuer) return 'party';
  const addressee = told.addressee === null ? undefined : partyOf(told.addressee, near, scene);
  if (addressee && ('refused' in addressee || addressee.speaker.name === issuer.speaker.name)) return 'party';
  return {
    spans: [textSpan(text, place.start, place.end)],
    issuer: issuer.speaker,
    addressee: addressee?.speaker,
    force: told.force,
    evidence: { start: sentence.start, end: sentence.end },
    responses: [],
    rule: RULE,
  };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The sentences of the paragraphs about one, as far as the model saw them. */
const around = ({ paragraph }: ArticleSentence, view: View, { before, behind }: { before: number; behind: number }): ArticleSentence[] =>
  [...view.sentences.values()].filter((one) => one.paragraph >= paragraph - before && one.paragraph <= paragraph + behind);
