import type { Bullet } from '../core/news/abstract.ts';
import type { Demand } from '../core/news/demand.ts';
import type { Extraction } from '../core/news/extraction.ts';
import type { Quote } from '../core/news/quote.ts';
import type { ModelRefusal } from '../core/ports/model-ledger.ts';
import { type Span, textSpan } from '../core/span.ts';
import { flawOf } from '../matching/grounding/bullet.ts';
import { places } from '../matching/grounding/locate.ts';
import { isContent, wordsIn } from '../matching/grounding/words.ts';
import { polarityIn } from '../matching/polarity.ts';
import type { ArticleSentence, ArticleView } from './article-view.ts';
import { type ArticleContext, partyOf } from './parties.ts';
import type { AbstractReply, OpenQuote, ReadingReply } from './questions.ts';

const MOST_BULLETS = 3;
/** Of each list in an answer, only this many entries are checked. */
const MOST_READ = 12;
const FEWEST_BULLETS = 2;
const MOST_NAMES = 100;
const MOST_CITED = 4;
const MOST_TOPICS = 3;
/** Characters of what is demanded. */
const LONGEST_DEMAND = 300;
/** 0 to 1: enough for a quote to be shown with its speaker, and less than what the rules give where they are sure. */
const CONFIDENCE = 0.6;
const RULE = 'model';

/** The parts of a model's answer that the article bears out, and a reason for each part that was refused. */
export interface Grounded<T> {
  readonly value: T;
  readonly refused: readonly ModelRefusal[];
}

/** At most three bullets that the sentences they cite bear out. `abstract` is undefined where fewer than two are left: the rules' summary is shown then. */
export function groundAbstract(reply: AbstractReply, view: ArticleView, text: string): Grounded<Pick<Extraction, 'abstract' | 'topics'>> {
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

/** What a model added. `quotes`: each quote that had no speaker, with the one that was found for it. `demands`: those the rules missed. */
export interface GroundedReading {
  readonly quotes: ReadonlyMap<Quote, Quote>;
  readonly demands: readonly Demand[];
}

/** The speakers of open quotes and the demands of a model's answer that the article bears out; of what it claims twice, the first. */
export function groundReading(reply: ReadingReply, open: readonly OpenQuote[], context: ArticleContext): Grounded<GroundedReading> {
  const refused: ModelRefusal[] = [];
  const quotes = new Map<Quote, Quote>();
  for (const { quote: number, name } of reply.speakers.slice(0, MOST_NAMES)) {
    const asked = open.find((one) => one.number === number);
    const quote = asked && !quotes.has(asked.quote) ? attributed(name, asked, context) : 'quote';
    if (typeof quote === 'string') refused.push(quote);
    else quotes.set(asked!.quote, quote);
  }
  const demands: Demand[] = [];
  for (const claimed of reply.demands.slice(0, MOST_READ)) {
    const demand = demandOf(claimed, context);
    if (typeof demand === 'string') refused.push(demand);
    else if ([...context.extraction.demands, ...demands].some((known) => known.spans.some((span) => overlap(span, demand.spans[0]!))))
      refused.push('known');
    else demands.push(demand);
  }
  return { value: { quotes, demands }, refused };
}

/** The quote with the speaker that the model names, or why not: the name must stand near the quote. */
function attributed(name: string, { quote, sentence }: OpenQuote, context: ArticleContext): Quote | ModelRefusal {
  const party = partyOf(name, around(context.view.sentences.get(sentence)!, context.view, { before: 2, behind: 1 }), context);
  if ('refused' in party) return party.refused;
  return { ...quote, ...party, confidence: CONFIDENCE, rule: RULE, cue: undefined, resolution: undefined };
}

/** Words of wanting, asking and obliging; a sentence without any of them holds no demand. */
const CUE =
  /\b(?:demand|insist|urg(?:e|ing)|call(?:s|ed|ing)?\b.{0,40}\b(?:on|for|to)\b|ask|request|requir|want|must\b|should|ought|need|press|appeal|plead|beg|order|warn|ultimatum|condition|unless|until|expect|seek|sought|propos|deadline|insist|oblig|forb[ia]d|refrain|stop|halt|let\b|told|tell)/i;

function demandOf(claimed: ReadingReply['demands'][number], context: ArticleContext): Demand | ModelRefusal {
  const { text, view } = context;
  const sentence = view.sentences.get(claimed.sentence);
  if (!sentence) return 'citation';
  const [place] = places(claimed.words.trim().replace(/^["“”'‘’]+|["“”'‘’.,;:]+$/g, ''), text, sentence);
  const length = place ? place.end - place.start : 0;
  if (!place || length > LONGEST_DEMAND || length * 10 > (sentence.end - sentence.start) * 9) return 'span';
  if (!wordsIn(text.slice(place.start, place.end)).some(isContent)) return 'span';
  if (!CUE.test(text.slice(sentence.start, sentence.end))) return 'cue';
  const near = around(sentence, view, { before: 1, behind: 0 });
  const issuer = partyOf(claimed.issuer, near, context);
  if ('refused' in issuer) return 'party';
  const addressee = claimed.addressee === null ? undefined : partyOf(claimed.addressee, near, context);
  if (addressee && ('refused' in addressee || addressee.speaker.name === issuer.speaker.name)) return 'party';
  const { polarity, start } = polarityIn(text, sentence.start, place);
  if (polarity !== claimed.polarity) return 'span';
  return {
    spans: [textSpan(text, start, place.end)],
    issuer: issuer.speaker,
    addressee: addressee?.speaker,
    force: claimed.force,
    polarity,
    evidence: { start: sentence.start, end: sentence.end },
    responses: [],
    confidence: CONFIDENCE,
    rule: RULE,
  };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The sentences of the view in this sentence's paragraph, in the `before` paragraphs ahead of it and the `behind` after it. */
const around = (
  { paragraph }: ArticleSentence,
  view: ArticleView,
  { before, behind }: { before: number; behind: number },
): ArticleSentence[] =>
  [...view.sentences.values()].filter((one) => one.paragraph >= paragraph - before && one.paragraph <= paragraph + behind);
