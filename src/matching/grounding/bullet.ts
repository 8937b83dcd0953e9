import type { ModelRefusal } from '../../core/ports/model-ledger.ts';
import { firstLetters } from '../../text/stem.ts';
import { namesStandIn, properWords } from './names.ts';
import { amountOf, isContent, isDateWord, type TextWord, wordsIn } from './words.ts';

const SHORTEST = 20;
const LONGEST = 280;
const FEWEST_CONTENT = 3;
/** Words with the same first letters, this many, count as one. */
const STEM_LETTERS = 6;
/** Characters of an article that are looked through for names. */
const MOST_ARTICLE = 100_000;
/** Of a bullet's content words, the share that must stand in its sentences. */
const SHARE = 0.6;
const SIGNS = /[$€£¥₹₽₩%‰°]/gu;
/** Marks that would make a quotation, a link, a mention or a command of it somewhere, and characters that can't be seen. */
const FORBIDDEN =
  /["“”„‟«»‹›〝〞「」『』`‘‚‛<>@#[\]{}|\\^*_~=/]|\p{C}|\p{Zl}|\p{Zp}|:\/\/|www\.|(?<![\p{L}\p{N}])['’]|[\p{L}\p{N}]\.\p{L}{2,}/u;

/** Words that turn a sentence's sense: where all the sentences have one, or none has, it must be so in the bullet. */
const TURNS: readonly RegExp[] = [
  /\b(?:not|no|never|none|nor|neither|nobody|nothing|without|cannot|hardly|barely)\b|n['’]t\b/i,
  /\b(?:if|unless|may|might|could|would|allegedly|alleged|reportedly|purported|perhaps|possibly|likely)\b/i,
];

/** What is wrong with a bullet beside the sentences it cites; undefined where each number, date and name of it stands there, and most of its words. */
export function flawOf(bullet: string, sentences: readonly string[], article: string): ModelRefusal | undefined {
  if (sentences.length === 0) return 'citation';
  if (bullet.length < SHORTEST || bullet.length > LONGEST) return 'length';
  if (FORBIDDEN.test(bullet) || FORBIDDEN.test(bullet.normalize('NFKC'))) return 'marks';
  const words = wordsIn(bullet);
  const evidence = sentences.flatMap(wordsIn);
  if (!amountsStand(bullet, words, sentences, evidence)) return 'number';
  const standing = new Set(evidence.map(({ folded }) => folded));
  if (words.some((word) => isDateWord(word) && !standing.has(word.folded))) return 'date';
  if (!namesStandIn(bullet, sentences) || hidesName(words, standing, article)) return 'name';
  if (!senseStands(bullet, sentences)) return 'sense';
  return contentStands(words, evidence) ? undefined : 'words';
}

function amountsStand(bullet: string, words: readonly TextWord[], sentences: readonly string[], evidence: readonly TextWord[]): boolean {
  const text = sentences.join(' ');
  const amounts = new Set(evidence.flatMap((word) => amountOf(word) ?? []));
  if (text.includes('%')) amounts.add('percent');
  const stated = words.flatMap((word) => amountOf(word) ?? []);
  return stated.every((amount) => amounts.has(amount)) && (bullet.match(SIGNS) ?? []).every((sign) => text.includes(sign));
}

/** Whether the bullet has a word that the cited sentences lack and that is not in Latin letters, or that the article writes with a capital only: a name, even in small letters. */
function hidesName(words: readonly TextWord[], standing: ReadonlySet<string>, article: string): boolean {
  const strange = words.filter(({ folded }) => !standing.has(folded));
  if (strange.some(({ folded, number }) => !number && !/^[a-z']+$/.test(folded))) return true;
  const proper = properWords(article.slice(0, MOST_ARTICLE));
  return strange.some(({ folded }) => proper.has(folded));
}

const senseStands = (bullet: string, sentences: readonly string[]): boolean =>
  TURNS.every((turn) => {
    const turned = sentences.filter((sentence) => turn.test(sentence)).length;
    return turn.test(bullet) ? turned > 0 : turned < sentences.length;
  });

function contentStands(words: readonly TextWord[], evidence: readonly TextWord[]): boolean {
  const stems = new Set(evidence.map(({ folded }) => firstLetters(folded, STEM_LETTERS)));
  const content = words.filter(isContent);
  const found = content.filter(({ folded }) => stems.has(firstLetters(folded, STEM_LETTERS))).length;
  return content.length >= FEWEST_CONTENT && found >= SHARE * content.length;
}
