/**
 * What brings the forms of an English word together, in three strengths. A word is in lower case. Porter2 (the npm package `porter2`) was measured in
 * the place of each and did worse: topics of articles F1 91.0 instead of 94.4 on the articles they were chosen on, summaries ROUGE-1 45.2 instead of
 * 46.3 and 53.4 instead of 55.1, and "expand" never met "expansion". Stored terms and demands hold these stems: a change asks for a migration.
 */

/** Without the ending of a plural or a tense: "strikes", "striking" and "strike" are one, "strikers" is another. */
export function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word.length === 4 ? word.replace(/(?<!s)s$|e$/, '') : word;
  const bare = word
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')
    .replace(/(?:ing|ed)$/, (ending) => (word.length - ending.length >= 3 ? '' : ending))
    .replace(/e$/, '');
  return bare.replace(/([^aeiouls])\1$/, '$1');
}

const LONGEST_ROOT = 8;
const SUFFIXES =
  /(?:isations?|izations?|ations?|itions?|ements?|ments?|ances?|ences?|ising|izing|ating|ised|ized|ated|ises|izes|ates|sions?|ions?|ings?|ness|ally|ing|ise|ize|ate|als?|ies|ed|es|ly|[eys])$/;

/** Without the endings that make one class of words of another, at most eight letters: "withdrawal" meets "withdraw", "negotiating" meets "negotiations". */
export function rootOf(word: string): string {
  const cut = word.length > 4 ? word.replace(SUFFIXES, '') : word.replace(/s$/, '');
  const root = cut.length < 3 ? word : cut.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/(?<=.{3})[iey]$/, '');
  // "expand" and "expansion", "extend" and "extension".
  return root.slice(0, LONGEST_ROOT).replace(/(?<=n)[dst]$/, (end) => (root.length > 5 ? '' : end));
}

/** Cut to its first letters; a word that is no longer than those loses its plural s: most forms of a word meet, and now and then two words do. */
export const firstLetters = (word: string, most: number): string =>
  word.length > most ? word.slice(0, most) : word.replace(/(?<=..)s$/, '');
