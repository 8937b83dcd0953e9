import { expect, test } from 'vitest';
import { runsOf } from '../../scripts/train/agreement.ts';
import { withOtherNames } from '../../scripts/train/augment.ts';
import { randomFrom } from '../../scripts/train/random.ts';
import { alignedText, type SilverToken, type TaggedText } from '../../scripts/train/silver.ts';
import { trainTagger } from '../../scripts/train/tagger.ts';
import { decodeModel, encodeModel } from '../../src/extraction/tagging/model.ts';
import { ENTITY, PENN } from '../../src/extraction/tagging/tag-set.ts';
import { Tagger } from '../../src/extraction/tagging/tagger.ts';

// biome-ignore format: a sentence a line
const SENTENCES = [
  [['Ruth', 'NNP', 'PERSON'], ['Imrie', 'NNP', 'PERSON'], ['sold', 'VBD', 'O'], ['the', 'DT', 'O'], ['boat', 'NN', 'O'], ['.', '.', 'O']],
  [['Mr.', 'NNP', 'O'], ['Holt', 'NNP', 'PERSON'], ['saw', 'VBD', 'O'], ['a', 'DT', 'O'], ['ship', 'NN', 'O'], ['in', 'IN', 'O'], ['Leith', 'NNP', 'LOCATION'], ['.', '.', 'O']],
] as const;

/** The two sentences, each a paragraph, `times` times. */
function lesson(times: number): TaggedText {
  let text = '';
  const tokens: SilverToken[] = [];
  for (let n = 0; n < times; n++)
    for (const sentence of SENTENCES) {
      for (const [word, pos, entity] of sentence) {
        if (text !== '' && !text.endsWith('\n') && word !== '.') text += ' ';
        tokens.push([text.length, text.length + word.length, pos, entity]);
        text += word;
      }
      text += '\n\n';
    }
  return alignedText({ id: `lesson-${times}`, outlet: 'ours', text }, tokens);
}

test('another tagger’s tags reach our tokens by their place in the text', () => {
  const { tokens, pos, entity } = lesson(1);
  expect(tokens.map(({ text }) => text).slice(0, 3)).toEqual(['Ruth', 'Imrie', 'sold']);
  expect([...pos].slice(0, 3)).toEqual([PENN.NNP, PENN.NNP, PENN.VBD]);
  expect([...entity].slice(0, 3)).toEqual([ENTITY.PERSON, ENTITY.PERSON, ENTITY.none]);
});

test('a contraction gets its verb’s tag, and a number in parts that of the whole', () => {
  const { pos } = alignedText({ id: 'a', outlet: 'ours', text: 'They don’t pay 9/11.' }, [
    [0, 4, 'PRP', 'O'],
    [5, 7, 'VBP', 'O'],
    [7, 10, 'RB', 'O'],
    [11, 14, 'VB', 'O'],
    [15, 19, 'CD', 'DATE'],
    [19, 20, '.', 'O'],
  ]);
  expect([...pos]).toEqual([PENN.PRP, PENN.VBP, PENN.VB, PENN.CD, PENN.CD, PENN.CD, PENN['.']]);
});

test('a text with other names has as many people, and its other words keep their tags', () => {
  const text = lesson(4);
  for (let seed = 0; seed < 20; seed++) {
    const other = withOtherNames(text, randomFrom(seed));
    const people = ({ entity }: TaggedText): number => runsOf(entity).filter(({ kind }) => kind === ENTITY.PERSON).length;
    expect(people(other)).toBeGreaterThanOrEqual(people(text));
    expect(other.tokens.filter(({ text }) => text === 'sold').length).toBeGreaterThanOrEqual(4);
    for (const [n, token] of other.tokens.entries()) if (token.text === 'sold') expect(other.pos[n]).toBe(PENN.VBD);
  }
  expect(withOtherNames(text, randomFrom(3)).text).toBe(withOtherNames(text, randomFrom(3)).text);
});

test('what was trained is written, read again, and tags what it was taught', () => {
  const texts = [lesson(6), lesson(7), lesson(8), lesson(9)];
  const tagger = new Tagger(decodeModel(encodeModel(trainTagger(texts))));
  const text = lesson(2);
  const { pos, entity } = tagger.tag(text);
  expect([...pos]).toEqual([...text.pos]);
  expect([...entity]).toEqual([...text.entity]);
});

test('a data file of another version is refused', () => {
  expect(() => decodeModel(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]))).toThrow('`npm run train` writes it');
});
