import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseWithReasons } from '../../../src/sources/file/normalise.ts';

describe('normalised text', () => {
  it('is in NFC, with plain spaces and line feeds, and nothing invisible', () => {
    expect(normalise('\ufeffCafe\u0301\u00a0au lait\r\nTwo\u200b words\u202e\rThree')).toBe('Café au lait\nTwo words\nThree');
  });

  it('reads the controls that stand for Windows-1252’s letters as them', () => {
    expect(normalise('He said \u0093It\u0092s over\u0094\u0081')).toBe('He said “It’s over”');
  });

  it('keeps one blank line between paragraphs', () => expect(normalise('One.\n\n\n\nTwo.')).toBe('One.\n\nTwo.'));

  it('is what it gives of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = normalise(raw);
        expect(normalise(once)).toBe(once);
      }),
    );
  });

  it('never holds a control character or a mark that turns text round', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        expect(normalise(raw)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});

describe('page furniture', () => {
  for (const line of [
    'RELATED IMAGES view larger image',
    'Related ImagesView larger image',
    'The mayor opens the bridge in Bergen on Jan. 12, 2022. (AP Photo/Ann Lee)',
    'A ferry in the harbour. (Reuters)',
    'Photo: Ann Lee / Getty Images',
    'Read more: The bridge that nobody wanted',
    'Advertisement',
    'Sign up for our morning newsletter',
    'Share this article',
    'Story continues below advertisement',
  ]) {
    it(`takes out ${JSON.stringify(line)}`, () =>
      expect(normalise(`The bridge is open.\n${line}\nIt was late.`)).toBe('The bridge is open.\nIt was late.'));
  }

  for (const line of [
    '“We will not share this,” she said.',
    'Photo shops closed early on Monday, said the owner of one.',
    'Read the letter twice, the judge told them.',
    'He signed up for the army at 18.',
    '“It was a mess,” Lee said. (The agency declined to comment.)',
    'Related charges were dropped on Monday.',
  ]) {
    it(`leaves ${JSON.stringify(line)}`, () => expect(normalise(line)).toBe(line));
  }

  it('is told with the rule that took it out', () => {
    expect(normaliseWithReasons('News.\nAdvertisement').removed).toEqual([{ rule: 'advertisement', line: 'Advertisement' }]);
  });
});

describe('a zero-width joiner', () => {
  it.each([
    ['spells a Persian word', 'نمی\u200cخواهیم'],
    ['spells a Hindi word', 'क्\u200dष'],
    ['joins a family', '👨\u200d👩\u200d👧\u200d👦'],
    ['joins an emoji with its form or its tone', '🏳\ufe0f\u200d🌈 and 🧑🏽\u200d🚀'],
  ])('stays where it %s', (_, text) => expect(normalise(text)).toBe(text));

  it.each([
    ['between Latin letters', 'bri\u200ddge'],
    ['at the edge of a word', '\u200cbridge\u200d'],
    ['beside a space', 'نمی \u200cخواهیم'],
  ])('goes %s', (_, text) => expect(normalise(text)).toBe(text.replace(/[\u200c\u200d]/g, '')));

  it('is one where several stand together', () => expect(normalise('نمی\u200c\u200c\u200bخواهیم')).toBe('نمی\u200cخواهیم'));
});
