import type { ModelRefusal } from '../core/ports/model-ledger.ts';
import type { Suggested } from '../core/ports/suggestion-store.ts';
import type { Span } from '../core/span.ts';
import { places } from '../matching/grounding/locate.ts';
import { isContent, wordsIn } from '../matching/grounding/words.ts';
import type { Grounded } from './ground.ts';
import type { ArticleContext } from './parties.ts';
import type { ReadingReply } from './questions.ts';

const MOST_SUGGESTED = 5;
const MOST_READ = 12;
const LONGEST = 60;
/** One word alone, such as "chair", fits too many people. */
const FEWEST_WORDS = 2;
const DETERMINER = /^(?:the|a|an|his|her|their|its|this|that)\s+/i;

/** At most five descriptions of the article's speakers, such as an office, for an admin to rule on. Each is words of the sentence that the model cites, outside quotations and without any part of a known name. */
export function groundDescriptions(replies: ReadingReply['descriptions'], context: ArticleContext): Grounded<readonly Suggested[]> {
  const refused: ModelRefusal[] = [];
  const suggested: Suggested[] = [];
  for (const claimed of replies.slice(0, MOST_READ)) {
    const one = descriptionOf(claimed, context);
    if (typeof one === 'string') refused.push(one);
    else if (suggested.length < MOST_SUGGESTED && !suggested.some(({ words }) => words === one.words)) suggested.push(one);
  }
  return { value: suggested, refused };
}

function descriptionOf(
  claimed: ReadingReply['descriptions'][number],
  { text, extraction, view }: ArticleContext,
): Suggested | ModelRefusal {
  const sentence = view.sentences.get(claimed.sentence);
  if (!sentence) return 'citation';
  const speaker = extraction.speakers.find(({ name, kind }) => kind !== 'unnamed' && name === claimed.name);
  if (!speaker) return 'speaker';
  const [place] = places(claimed.words.trim(), text, sentence);
  if (!place || isQuoted(place, extraction)) return 'span';
  const words = text.slice(place.start, place.end).replace(/\s+/g, ' ').replace(DETERMINER, '');
  const all = wordsIn(words);
  if (words.length > LONGEST || all.length < FEWEST_WORDS || !all.some(isContent) || !/^[\p{L}\p{N}][\p{L}\p{N} .'’-]*$/u.test(words))
    return 'span';
  const isKnown = extraction.speakers.some(({ name, aliases }) => [name, ...aliases].some((form) => shares(form, words)));
  return isKnown ? 'known' : { speaker: speaker.name, words, evidence: text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ') };
}

const isQuoted = (place: Span, { quotes }: ArticleContext['extraction']): boolean =>
  quotes.some(({ kind, spans }) => kind !== 'indirect' && spans.some(({ start, end }) => place.start < end && place.end > start));

/** Whether the words have a capitalised word of the name `form`: then they are a form of that name, or another person's name, and no description. */
function shares(form: string, words: string): boolean {
  const names = new Set(wordsIn(form).flatMap(({ capital, folded }) => (capital ? [folded] : [])));
  return wordsIn(words).some(({ folded }) => names.has(folded));
}
