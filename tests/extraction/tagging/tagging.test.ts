import { expect, test } from 'vitest';
import { documentOf } from '../../../src/extraction/grammar/document.ts';
import {
  ENTITY_CLASSES,
  isAdjective,
  isFiniteVerb,
  isMark,
  isNoun,
  isPlural,
  isProper,
  isVerb,
  PENN_TAGS,
} from '../../../src/extraction/tagging/tag-set.ts';
import { tagTokens } from '../../../src/extraction/tagging/tag-tokens.ts';

/** "word/TAG" of each word, the way corpora print them. */
function partsOfSpeech(text: string): string {
  const document = documentOf(text);
  const { pos } = tagTokens(document);
  return document.tokens
    .map(({ text }, n) => `${text}/${PENN_TAGS[pos[n]!]}`)
    .filter((word) => /^[\p{L}\d]/u.test(word))
    .join(' ');
}

/** What each run of tokens of one class names. */
function named(text: string): Record<string, string[]> {
  const { tokens, paragraphs } = documentOf(text);
  const { entity } = tagTokens({ text, tokens, paragraphs });
  const found: Record<string, string[]> = {};
  for (let n = 0; n < tokens.length; n++) {
    const from = n;
    while (n + 1 < tokens.length && entity[n + 1] === entity[from]) n++;
    const name = ENTITY_CLASSES[entity[from]!]!;
    if (name !== 'none') found[name] = [...(found[name] ?? []), text.slice(tokens[from]!.start, tokens[n]!.end)];
  }
  return found;
}

test('words get the part of speech that they have in their sentence', () => {
  expect(partsOfSpeech('The clerk refused to refuse the refuse.')).toBe('The/DT clerk/NN refused/VBD to/TO refuse/VB the/DT refuse/NN');
  expect(partsOfSpeech('She has never asked for the report, which was written in May.')).toBe(
    'She/PRP has/VBZ never/RB asked/VBN for/IN the/DT report/NN which/WDT was/VBD written/VBN in/IN May/NNP',
  );
});

test('kinds of tags are told apart', () => {
  const tagsOf = (kind: (pos: number) => boolean): string[] => PENN_TAGS.filter((_, pos) => kind(pos));
  expect(tagsOf(isNoun)).toEqual(['NN', 'NNS', 'NNP', 'NNPS']);
  expect(tagsOf(isProper)).toEqual(['NNP', 'NNPS']);
  expect(tagsOf(isPlural)).toEqual(['NNS', 'NNPS']);
  expect(tagsOf(isAdjective)).toEqual(['JJ', 'JJR', 'JJS']);
  expect(tagsOf(isVerb)).toEqual(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ']);
  expect(tagsOf(isFiniteVerb)).toEqual(['MD', 'VBD', 'VBP', 'VBZ']);
  expect(tagsOf(isMark)).toEqual(['SYM', '#', '$', '.', ',', ':', '``', "''", '-LRB-', '-RRB-']);
});

test('a contraction has the tag of its verb, a genitive its own', () => {
  expect(partsOfSpeech("We don't know the mayor's plans.")).toBe("We/PRP don't/VBP know/VB the/DT mayor/NN plans/NNS");
  const document = documentOf("The mayor's plans and the voters' wishes differ.");
  const { pos } = tagTokens(document);
  expect(document.tokens.filter((_, n) => PENN_TAGS[pos[n]!] === 'POS').map(({ text }) => text)).toEqual(["'s", "'"]);
});

test('persons are found behind roles, titles and modifiers, which are no part of their names', () => {
  expect(named('“We open on Monday,” says Leeds printer Mona Falk, whose shop burned down.')).toMatchObject({ PERSON: ['Mona Falk'] });
  expect(named('The volunteer press officer Ruth Imrie said that Mr Holloway had left.')).toMatchObject({
    PERSON: ['Ruth Imrie', 'Holloway'],
  });
});

test('persons are told from bodies and places', () => {
  expect(named('Janet Osgood of the Harbour Workers Union said in Bristol that talks had failed.')).toEqual({
    PERSON: ['Janet Osgood'],
    ORGANIZATION: ['Harbour Workers Union'],
    LOCATION: ['Bristol'],
  });
});

test('a surname alone is a person because its full name stands elsewhere in the text', () => {
  expect(named('Bakery worker Tomas Field lost his job.\n\nField said he would go to court.').PERSON).toEqual(['Tomas Field', 'Field']);
});

test('the capitals of a headline make no names', () => {
  const text = 'Council Votes To Close Old Swimming Pool\n\nThe council voted on Tuesday to close the old swimming pool, Anna Brook said.';
  expect(named(text).PERSON).toEqual(['Anna Brook']);
});

test('a text gets the same tags whatever was tagged before it', () => {
  const text = 'Ines Roth met officials of the ministry in Lisbon.';
  const before = named(text);
  named('Roth is a town. In Roth, the Ines rose by a metre.');
  expect(named(text)).toEqual(before);
});

test('odd texts have a tag for each token', () => {
  for (const text of ['', ' \n ', '“”', '👩‍👩‍👧 said', 'A\n\nB', '…'.repeat(50), 'x'.repeat(5000)]) {
    const document = documentOf(text);
    const { pos, entity } = tagTokens(document);
    expect([pos.length, entity.length]).toEqual([document.tokens.length, document.tokens.length]);
    expect(pos.every((tag) => tag < PENN_TAGS.length)).toBe(true);
  }
});
