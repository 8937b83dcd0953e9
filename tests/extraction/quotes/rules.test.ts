import { expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { ATTRIBUTION_RULES } from '../../../src/extraction/quotes/attribution.ts';
import { CUE_RULES, WORD_RULES } from '../../../src/extraction/quotes/reported/rules.ts';

const rules = [...ATTRIBUTION_RULES, ...CUE_RULES, ...WORD_RULES];

it('gives each rule a name of its own and a precision that lets it name a speaker', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  for (const { name, precision } of rules) expect([name, precision > 0.55 && precision < 1]).toEqual([name, true]);
});

it('leaves out the rules that it is told to, of attribution and of reported speech alike', () => {
  const text = 'Maria Lopez said the bridge was closed for good. “We knew,” Lee Park said.';
  const rulesIn = (skip: readonly string[]): string[] => extract(text, { skip: new Set(skip) }).quotes.map(({ rule }) => rule);
  expect(rulesIn([])).toEqual(['bare-clause', 'cue-behind']);
  expect(rulesIn(['bare-clause'])).toEqual(['cue-behind']);
  expect(rulesIn(['cue-behind'])).not.toContain('cue-behind');
});
