import type { Extraction } from '../core/news/extraction.ts';
import type { Speaker } from '../core/news/speaker.ts';
import type { ModelRefusal } from '../core/ports/model-ledger.ts';
import type { Span } from '../core/span.ts';
import { places } from '../matching/grounding/locate.ts';
import { isDateWord, wordsIn } from '../matching/grounding/words.ts';

/** What an article offers for a name to stand on. */
export interface Scene {
  readonly text: string;
  readonly extraction: Extraction;
}

export type Party = { readonly speaker: Speaker; readonly mention: Span } | { readonly refused: ModelRefusal };

const fold = (name: string): string =>
  wordsIn(name)
    .map(({ folded }) => folded)
    .join(' ');

/**
 * Whom a name means that a model gave: one of the article's speakers, or else two to six words with capitals that the article writes as a name. The
 * name must stand in one of the sentences `near`, outside what is quoted.
 */
export function partyOf(name: string, near: readonly Span[], scene: Scene): Party {
  const asked = fold(name);
  if (asked === '' || asked.length > 80) return { refused: 'speaker' };
  const known = scene.extraction.speakers.filter((speaker) => formsOf(speaker).some((form) => isName(asked, fold(form))));
  if (known.length > 1) return { refused: 'speaker' };
  const [speaker] = known;
  const forms = speaker ? formsOf(speaker) : [name];
  const mentions = near
    .flatMap((sentence) => forms.flatMap((form) => places(form, scene.text, sentence)))
    .filter((place) => isOutsideQuotes(place, scene.extraction));
  if (mentions.length === 0) return { refused: forms.some((form) => scene.text.includes(form)) ? 'far' : 'speaker' };
  if (speaker) return { speaker, mention: longest(mentions) };
  const mention = mentions.find((place) => isWholeName(scene.text, place));
  if (!mention) return { refused: 'speaker' };
  return { speaker: { name: scene.text.slice(mention.start, mention.end).replace(/\s+/g, ' '), kind: 'person', aliases: [] }, mention };
}

const formsOf = ({ name, aliases }: Speaker): string[] => [name, ...aliases];

/** The same name, or the same behind a title: "Mayor Tobias Renn". One word alone is no name behind a title. */
const isName = (asked: string, form: string): boolean =>
  form !== '' && (asked === form || (form.includes(' ') && asked.endsWith(` ${form}`)));

const isOutsideQuotes = ({ start, end }: Span, { quotes }: Extraction): boolean =>
  quotes.every(({ kind, spans }) => kind === 'indirect' || spans.every((span) => end <= span.start || start >= span.end));

const longest = (spans: readonly Span[]): Span =>
  spans.reduce((best, span) => (span.end - span.start > best.end - best.start ? span : best));

/** Two to six words, the first and last with capitals and none a date's, that no further capital goes on. */
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
