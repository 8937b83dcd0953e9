import type { Extraction } from '../core/news/extraction.ts';
import type { Speaker } from '../core/news/speaker.ts';
import type { ModelRefusal } from '../core/ports/model-ledger.ts';
import type { Span } from '../core/span.ts';
import { places } from '../matching/grounding/locate.ts';
import { isDateWord, wordsIn } from '../matching/grounding/words.ts';
import type { ArticleView } from './article-view.ts';

/** An article as the rules read it, and the part of it that the model was shown. */
export interface ArticleContext {
  readonly text: string;
  readonly extraction: Extraction;
  readonly view: ArticleView;
}

export type NamedParty = { readonly speaker: Speaker; readonly mention: Span } | { readonly refused: ModelRefusal };

const fold = (name: string): string =>
  wordsIn(name)
    .map(({ folded }) => folded)
    .join(' ');

/**
 * The speaker that a model's name stands for: one of the article's speakers, or else two to six words that the article writes as a name. The
 * name must stand in one of the sentences `near`, outside quotations.
 */
export function partyOf(name: string, near: readonly Span[], context: ArticleContext): NamedParty {
  const asked = fold(name);
  if (asked === '' || asked.length > 80) return { refused: 'speaker' };
  const known = context.extraction.speakers.filter((speaker) => formsOf(speaker).some((form) => isName(asked, fold(form))));
  if (known.length > 1) return { refused: 'speaker' };
  const [speaker] = known;
  const forms = speaker ? formsOf(speaker) : [name];
  const mentions = near
    .flatMap((sentence) => forms.flatMap((form) => places(form, context.text, sentence)))
    .filter((place) => isOutsideQuotes(place, context.extraction));
  if (mentions.length === 0) return { refused: forms.some((form) => context.text.includes(form)) ? 'far' : 'speaker' };
  if (speaker) return { speaker, mention: longest(mentions) };
  const mention = mentions.find((place) => isWholeName(context.text, place));
  if (!mention) return { refused: 'speaker' };
  return { speaker: { name: context.text.slice(mention.start, mention.end).replace(/\s+/g, ' '), kind: 'person', aliases: [] }, mention };
}

const formsOf = ({ name, aliases }: Speaker): string[] => [name, ...aliases];

/** Whether a name is a form, or a form of several words behind a title: "Mayor Tobias Renn" for "Tobias Renn". */
const isName = (asked: string, form: string): boolean =>
  form !== '' && (asked === form || (form.includes(' ') && asked.endsWith(` ${form}`)));

const isOutsideQuotes = ({ start, end }: Span, { quotes }: Extraction): boolean =>
  quotes.every(({ kind, spans }) => kind === 'indirect' || spans.every((span) => end <= span.start || start >= span.end));

const longest = (spans: readonly Span[]): Span =>
  spans.reduce((best, span) => (span.end - span.start > best.end - best.start ? span : best));

/** Two to six words without a date, capitals at both ends, and no further capitalised word beside them: not a part of a longer name. */
function isWholeName(text: string, { start, end }: Span): boolean {
  const words = wordsIn(text.slice(start, end));
  const capitals = words.filter(({ capital }) => capital).length;
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words[0]!.capital &&
    words.at(-1)!.capital &&
    capitals * 2 > words.length &&
    !words.some((word) => word.number || isDateWord(word)) &&
    !/\p{Lu}[\p{L}.'’-]*[ -]$/u.test(text.slice(Math.max(0, start - 30), start)) &&
    !/^[ -]\p{Lu}/u.test(text.slice(end, end + 2)) &&
    !/[\n.;:!?,"“”()]/.test(text.slice(start, end).replace(/\b\p{L}\./gu, ''))
  );
}
