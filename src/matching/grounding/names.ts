import { FUNCTION_WORDS } from '../../text/stop-words.ts';
import { type TextWord, wordsIn } from './words.ts';

const PARTICLES = new Set('of the de la le van von der den bin al el du di da y e'.split(' '));

/** Capitalised words that stand together, with the particles inside: "Bank of England". The words' folded forms. */
function runsIn(words: readonly TextWord[]): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  let particles: string[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
    particles = [];
  };
  for (const word of words) {
    if (!/^[\s.\-‐‑’']*$/.test(word.gap)) close();
    if (word.capital) {
      run.push(...particles, word.folded);
      particles = [];
    } else if (run.length > 0 && particles.length < 2 && PARTICLES.has(word.folded)) particles.push(word.folded);
    else close();
  }
  close();
  return runs;
}

const isInOrder = (part: readonly string[], whole: readonly string[]): boolean => {
  let at = 0;
  for (const word of whole) if (word === part[at]) at++;
  return at === part.length;
};

/** Whether every name in `text` stands in one of the sentences: its words in their order, inside one name there. So no two people make a third. */
export function namesStandIn(text: string, sentences: readonly string[]): boolean {
  const evidence = sentences.map(wordsIn);
  const there = evidence.flatMap(runsIn);
  const lower = new Set(evidence.flat().flatMap((word) => (word.capital ? [] : [word.folded])));
  const words = wordsIn(text);
  // A capital that only the beginning of the line asks for makes no name.
  const first = words[0];
  if (first?.capital && (FUNCTION_WORDS.has(first.folded) || lower.has(first.folded))) words[0] = { ...first, capital: false };
  return runsIn(words).every((run) => there.some((name) => isInOrder(run, name)));
}

/** Words that a text writes with a capital inside its sentences and never without: in small letters they are names all the same. */
export function properWords(text: string): ReadonlySet<string> {
  const proper = new Set<string>();
  const common = new Set<string>();
  for (const word of wordsIn(text)) {
    if (!word.capital) common.add(word.folded);
    else if (!/[.!?…:"“”\n]|^$/.test(word.gap)) proper.add(word.folded);
  }
  return proper.difference(common);
}
