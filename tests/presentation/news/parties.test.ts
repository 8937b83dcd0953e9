import { expect, test } from 'vitest';
import type { Speaker } from '../../../src/core/news/speaker.ts';
import { partiesOf } from '../../../src/presentation/news/demands.ts';

const body = (name: string | undefined): Speaker | undefined => (name === undefined ? undefined : { name, kind: 'body', aliases: [] });

test.each([
  ['group of physicians', 'the ministry', 'Group of physicians to the ministry'],
  ['protesters', undefined, 'Protesters'],
  ['al-Shabaab', 'Kenya', 'al-Shabaab to Kenya'],
  ['Ana Ruiz', 'the city', 'Ana Ruiz to the city'],
  [undefined, 'the city', 'Somebody unnamed to the city'],
] as const)('%s and %s stand over a demand as “%s”', (issuer, addressee, words) => {
  expect(partiesOf({ issuer: body(issuer), addressee: body(addressee) })).toBe(words);
});
