import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentKey, likenessOf, type PartiesFit, sameDemand, storedContentKey } from '../../src/matching/demand-identity.ts';
import { rootOf } from '../../src/text/stem.ts';

const SAME: PartiesFit = { issuer: 'same', addressee: 'same' };
const OPEN: PartiesFit = { issuer: 'open', addressee: 'open' };
const told = (a: string, b: string, fit = SAME): number => sameDemand(contentKey(a, [], 'do'), contentKey(b, [], 'do'), fit);

describe('one demand', () => {
  test.each([
    ['step down', 'to step down immediately'],
    ['withdraw its troops from the border', 'the withdrawal of troops from the border'],
    ['reopen the quay', 'that the quay be reopened'],
    ['the expansion of the port', 'expand the port'],
    ['investigate the fire', 'an investigation into the fire'],
    ['pay the dockers 5,000 crowns', 'a payment of 5000 crowns to the dockers'],
  ])('is told by “%s” and by “%s”', (a, b) => expect(told(a, b)).toBeGreaterThan(0));
});

describe('another demand', () => {
  test.each([
    ['withdraw troops from the coast', 'withdraw troops from the islands'],
    ['release the prisoners', 'do not release the prisoners'],
    ['release 10 prisoners', 'release 50 prisoners'],
    ['raise the toll', 'cut the toll'],
    ['peace', 'sign a peace treaty with the islanders before the spring'],
    ['resign', 'publish the accounts'],
  ])('is told by “%s” than by “%s”', (a, b) => expect(told(a, b)).toBe(0));

  test('is what another party demands, or of another', () => {
    expect(told('step down', 'step down', { issuer: 'other', addressee: 'same' })).toBe(0);
    expect(told('step down', 'step down', { issuer: 'same', addressee: 'other' })).toBe(0);
  });

  test('may be meant where nobody is named and the words are few, or where the issuer is a mere description', () => {
    expect(told('step down', 'step down', OPEN)).toBe(0);
    expect(told('step down', 'step down', { issuer: 'same', addressee: 'open', described: { issuer: true, addressee: false } })).toBe(0);
    expect(told('hire forty more teachers', 'hire forty more teachers', OPEN)).toBe(1);
  });
});

test('a party’s name is no content, unless there is nothing else', () => {
  expect(contentKey('that Ana Ruiz step down', ['Ana Ruiz'], 'do')).toEqual(contentKey('step down', [], 'do'));
  expect(contentKey('Ana Ruiz', ['Ana Ruiz'], 'do').size).toBe(2);
});

test('a key that an older Verbatim stored, with words that are none today, is still the key of the same demand', () => {
  expect(storedContentKey(['close', 'against', 'quay', 'under'].map(rootOf))).toEqual(contentKey('close the quay', [], 'do'));
});

const WORDS = fc.array(fc.constantFrom('reopen', 'quay', 'not', '12', '40', 'pay', 'dockers', 'Close', 'bridges', 'the', 'héron'), {
  maxLength: 8,
});

test('likeness has no order, lies in 0 to 1, and is 1 with itself', () => {
  fc.assert(
    fc.property(WORDS, WORDS, (a, b) => {
      const [left, right] = [contentKey(a.join(' '), [], 'do'), contentKey(b.join(' '), [], 'do')];
      const alike = likenessOf(left, right);
      expect(alike).toBe(likenessOf(right, left));
      expect(alike).toBeGreaterThanOrEqual(0);
      expect(alike).toBeLessThanOrEqual(1);
      expect(likenessOf(left, left)).toBe(left.size > 0 ? 1 : 0);
      expect(sameDemand(left, right, SAME)).toBe(sameDemand(right, left, SAME));
      expect(sameDemand(left, right, OPEN)).toBeLessThanOrEqual(sameDemand(left, right, SAME));
    }),
  );
});

test('a key has nothing of case, marks, order and repeats', () => {
  fc.assert(
    fc.property(WORDS, (words) => {
      const turned = words.toReversed().join(', ').toUpperCase();
      expect(contentKey(`“${turned}!” ${turned}`, [], 'do')).toEqual(contentKey(words.join(' '), [], 'do'));
    }),
  );
});

test('any text has a key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, name) => {
      const key = contentKey(text, [name], 'do');
      for (const word of key) expect(word.length).toBeGreaterThan(0);
    }),
  );
});
