import { describe, expect, it } from 'vitest';
import { said } from '../helpers.ts';

const BEFORE = 'The tower fell on Friday night, the police said, and took the bakery with it.\n\n';
const SIGNED: readonly (readonly [string, string, string])[] = [
  ['behind a long dash', '“It had leaned for years and nobody looked.” — Edda Brandt, baker', 'Edda Brandt'],
  ['behind a short dash', '“It had leaned for years and nobody looked.” – Edda Brandt', 'Edda Brandt'],
  ['behind a hyphen', '"It had leaned for years and nobody looked." - Edda Brandt', 'Edda Brandt'],
  ['behind a question', '“Who looked at it in all these years?” — Edda Brandt, baker', 'Edda Brandt'],
  ['on a line of its own', '“It had leaned for years and nobody looked.”\n\n— Edda Brandt, baker in Leer', 'Edda Brandt'],
  ['on the next line', '“It had leaned for years and nobody looked.”\n– Edda Brandt', 'Edda Brandt'],
  ['with letters hidden', '“It had leaned for years and nobody looked.”\n\n– Ed** Br****', 'Ed** Br****'],
  ['as of a letter', '“It had leaned for years and nobody looked.”\n\nYours faithfully, Edda Brandt', 'Edda Brandt'],
];

describe('a name that signs words in marks', () => {
  it.each(SIGNED)('is their speaker: %s', (_, text, name) => {
    expect(said(`${BEFORE}${text}\n\nThe street is shut.`).map((quote) => quote.split(':')[0])).toEqual([name]);
  });

  it.each([
    ['of several voices, each its own', '“A tower.”\n\n– Ed** Br****\n\n“A ruin.”\n\n– Ol***', ['Ed** Br****: A tower.', 'Ol***: A ruin.']],
    ['over several paragraphs', '“It leaned.\n\n“Nobody looked.”\n\n— Edda Brandt', ['Edda Brandt: It leaned. / Nobody looked.']],
  ])('stands behind all of them: %s', (_, text, quotes) => {
    expect(said(`${BEFORE}${text}\n\nThe street is shut.`)).toEqual(quotes);
  });

  it('is none where a sentence follows the dash', () => {
    const text = 'Otto Lenz saw it fall. “It had leaned for years,” he said. — Edda Brandt contributed to this report.';
    expect(said(text)).toEqual(['Otto Lenz: It had leaned for years,']);
  });

  it('is told from a masked swear word', () => {
    expect(said('Otto Lenz saw it fall. “It was a S**t tower,” he said.')).toEqual(['Otto Lenz: It was a S**t tower,']);
  });
});

describe('a name in marks', () => {
  it.each([
    '“I saw it fall,” said a baker who goes by the name “Lofty.”',
    '“I saw it fall,” said a baker known to everyone as “Big Lofty”.',
    '“I saw it fall,” said a baker, whose nickname is “Lofty”.',
  ])('is no quotation: %s', (text) => expect(said(text)).toHaveLength(1));

  it('of a label is the speaker', () => {
    expect(said(`${BEFORE}Edda Brandt, 61, baker: “It had leaned for years.”`)).toEqual(['Edda Brandt: It had leaned for years.']);
  });
});

describe('in another language', () => {
  it.each([
    [
      'Swedish',
      'Tornet föll på fredagen. ”Vi bygger det igen i vår”, sade borgmästare Elin Ström på måndagen.',
      'Vi bygger det igen i vår',
    ],
    [
      'Finnish',
      'Torni kaatui perjantaina kadulle. »Rakennamme sen uudelleen», sanoi johtaja Aino Laakso illalla.',
      'Rakennamme sen uudelleen',
    ],
    [
      'Polish',
      'Wieża runęła w piątek wieczorem. „Odbudujemy ją wiosną” – powiedział burmistrz Piotr Zając wczoraj.',
      'Odbudujemy ją wiosną',
    ],
    ['Turkish', 'Kule cuma akşamı yıkıldı. "Onu ilkbaharda yapacağız" dedi belediye başkanı Ayşe Demir.', 'Onu ilkbaharda yapacağız'],
    ['Arabic', 'سقط البرج مساء الجمعة. وقالت رئيسة البلدية: «سنبنيه من جديد».', 'سنبنيه من جديد'],
    ['Chinese', '市长李华周五表示：“我们春天会把塔重新建起来。”', '我们春天会把塔重新建起来。'],
    ['Japanese', '市長は「塔は春に建て直す」と述べた。', '塔は春に建て直す'],
  ])('quotations are kept without a speaker: %s', (_, text, words) => {
    expect(said(text)).toEqual([`?: ${words}`]);
  });
});
