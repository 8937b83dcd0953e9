import { extract } from '../../src/extraction/extract.ts';
import { readGold } from '../attribution-gold.ts';
import { linesOf } from './dev-sets.ts';

/** The dev sets whose texts are summed up. */
const SETS = ['names.dev.jsonl', 'demands.dev.jsonl', '../train/bbc-demands.train.jsonl'];

/** What a reader of a summary alone would ask about; each is told by its words, not by what the summary was made with. */
const FAULTS: readonly (readonly [fault: string, isIn: (sentence: string, before: string) => boolean])[] = [
  [
    'opens on what was told before',
    (sentence) =>
      /^(?:he|she|it|they|his|her|their|its|this|that|these|those|but|and|so|however|meanwhile|also|such|another)\b/i.test(
        unquoted(sentence),
      ),
  ],
  [
    'the reporter or the reader',
    (sentence) => /(?:^|[^\w.])(?:I|I['’]m|we|We|my|My|our|Our|you|your|You|Your)(?![\w.-])/.test(unquoted(sentence)),
  ],
  [
    'points back inside',
    (sentence) =>
      /, (?:however|for example|for instance|meanwhile|therefore),|\b(?:they say|they said|so did|so do|so does|so was|so were|as much[.,])\b|\b(?:later|earlier) that (?:day|week|night|month|year)\b/.test(
        unquoted(sentence),
      ),
  ],
  [
    '“these” of which none was told',
    (sentence, before) => {
      const told = /^(.*)\bthese (?!days|weeks|months|years|times)(\p{Ll}+s)\b(?! (?:who|which|that|of|in|on|for|with|from|to|at)\b)/u.exec(
        unquoted(sentence),
      );
      return told !== null && !`${before} ${told[1]}`.toLowerCase().includes(told[2]!.slice(0, 4));
    },
  ],
  ['he or she without anybody', (sentence) => isNobody(unquoted(sentence))],
  [
    '“the decision” of nobody',
    (sentence, before) =>
      /\bthe (?:decision|ruling|move|announcement|remarks|comments|proposals?|allegations|incident|pair|duo|latter)(?=[,.;)]|$)/i.test(
        unquoted(sentence),
      ) && before === '',
  ],
  [
    'a caption, credit or byline',
    (sentence) =>
      /\((?:AP|Photo|Getty|Reuters|AFP)|\b(?:Getty Images|AP Photo|contributed to this|all rights reserved)\b|\((?:left|right|center|pictured)\)|^(?:By \p{Lu}|Photo|Image|Updated|Watch)/u.test(
        sentence,
      ),
  ],
  ['a dateline', (sentence) => /^\p{Lu}{3,}[\p{Lu}, .]*(?:\([^)]*\))? (?:—|–|--) /u.test(sentence)],
];

const unquoted = (text: string): string => text.replace(/[“"‘][^“”"]*[”"’]|(?<=\s)'[^']+'/gu, '“”');

/** "he" or "she" with no name and no "a man" before it. */
function isNobody(sentence: string): boolean {
  const found = /\b(?:he|she|him|his|her)\b/.exec(sentence);
  if (!found) return false;
  const before = sentence.slice(0, found.index);
  return !/\p{Lu}\p{L}+/u.test(before) && !/\b(?:an?|one|who)\b/i.test(before);
}

/** Prints how many summaries of the dev sets' texts hold a sentence that can't be read without the text. */
export function scoreDangling(print: (line: string) => void): void {
  const texts = new Map<string, string>();
  for (const set of SETS) for (const { id, text } of linesOf<{ readonly id: string; readonly text: string }>(set)) texts.set(id, text);
  for (const { id, text } of readGold()) texts.set(id, text);
  const counts = new Map<string, number>();
  let summaries = 0;
  for (const text of texts.values()) {
    const lines = extract(text).summary.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
    if (lines.length > 0) summaries++;
    for (const [fault, isIn] of FAULTS)
      if (lines.some((line, n) => isIn(line, lines.slice(0, n).join(' ')))) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  }
  const told = [...counts].map(([fault, count]) => `${fault} ${count}`).join(', ');
  print(`\nSummaries that can't be read alone: ${[...counts.values()].reduce((a, b) => a + b, 0)} in ${summaries}${told && ` (${told})`}`);
}
