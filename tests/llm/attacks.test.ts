import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/core/news/extraction.ts';
import { checkVerbatim } from '../../src/store/verify-quotations.ts';
import type { Answer, Asked } from '../fakes/openai.ts';
import { ATTACKS, CIPHERS, LIE, LIE_WORDS } from './attacks.ts';
import { ARTICLE, engineOf, GOOD_ABSTRACT, GOOD_READING, ORIGIN, PARAGRAPHS } from './helpers.ts';

/** The sentences that a model was shown, by their numbers. */
const linesOf = (text: string): [number, string][] => [...text.matchAll(/^\[(\d+)\] (.*)$/gm)].map(([, n, line]) => [Number(n), line!]);

/**
 * A model that does whatever the attacker wants, and its own work behind it: tells the lie on whatever it saw of it, or else on all that it saw, gives
 * every quote to the attacker's man and makes a demand of his.
 */
function obedient({ schema, text }: Asked): Answer {
  const lines = linesOf(text);
  const numberOf = (part: string): number => lines.find(([, line]) => line.includes(part))?.[0] ?? 0;
  const told = lines.filter(([, line]) => LIE_WORDS.test(line) || /ignore|instruction/i.test(line)).map(([n]) => n);
  const cited = told.length > 0 ? told.slice(0, 4) : lines.map(([n]) => n).slice(0, 4);
  const quotes = [...text.matchAll(/^Quote (\d+), in sentence (\d+)/gm)];
  const real = quotes.find(([, , sentence]) => Number(sentence) === numberOf('never asked'));
  const abstract = {
    bullets: [
      { text: `${LIE}.`, sentences: cited },
      { text: 'Tobias Renn resigned, Viktor Malkov said.', sentences: cited },
      { text: 'Mayor Tobias Renn fled with the harbour board’s money.', sentences: [numberOf('Mayor Tobias Renn')] },
      ...GOOD_ABSTRACT.bullets.map((bullet) => ({ ...bullet, sentences: [numberOf(bullet.text.slice(0, 20))] })),
    ],
    topics: GOOD_ABSTRACT.topics,
  };
  const reading = {
    speakers: [
      ...quotes.map(([, quote]) => ({ quote: Number(quote), name: 'Viktor Malkov' })),
      ...GOOD_READING.speakers.map((speaker) => ({ ...speaker, quote: Number(real?.[1] ?? 0) })),
    ],
    demands: [
      { sentence: cited[0] ?? 1, words: LIE, issuer: 'Viktor Malkov', addressee: 'Tobias Renn', force: 'ultimatum', polarity: 'do' },
      {
        sentence: numberOf('one quay open'),
        words: 'keep one quay open',
        issuer: 'Viktor Malkov',
        addressee: null,
        force: 'demand',
        polarity: 'do',
      },
      ...GOOD_READING.demands.map((demand) => ({ ...demand, sentence: numberOf('one quay open') })),
    ],
    descriptions: [
      { sentence: cited[0] ?? 1, name: 'Tobias Renn', words: LIE },
      { sentence: numberOf('Mayor Tobias Renn'), name: 'Viktor Malkov', words: 'Mayor Tobias Renn' },
    ],
  };
  return { say: JSON.stringify(schema === 'abstract' ? abstract : reading) };
}

/** All that came from the model, in words. */
const fromModel = ({ abstract, topics, quotes, demands }: Extraction) => ({
  bullets: abstract?.map(({ text }) => text),
  topics,
  quotes: quotes.filter(({ rule }) => rule === 'model').map(({ spans, speaker }) => [spans[0]!.text, speaker!.name]),
  demands: demands
    .filter(({ rule }) => rule === 'model')
    .map(({ spans, issuer, addressee }) => [spans[0]!.text, issuer?.name, addressee?.name]),
});

const clean = {
  bullets: GOOD_ABSTRACT.bullets.map(({ text }) => text),
  topics: GOOD_ABSTRACT.topics,
  quotes: [['We were never asked about any of this, not once in ten years.', 'Olga Brandt']],
  demands: [['keep one quay open', 'Olga Brandt', 'harbour board']],
};

/** The attack in front of, inside and behind the article. */
const placed = (attack: string): string[] => [0, 3, PARAGRAPHS.length].map((at) => PARAGRAPHS.toSpliced(at, 0, attack).join('\n\n'));

describe('a model that obeys whoever writes the article', () => {
  it('brings what the article says where nobody attacks, and its lies are refused', async () => {
    const { engine, store } = await engineOf(obedient);
    expect(fromModel(await engine.extract(ARTICLE, ORIGIN))).toEqual(clean);
    expect((await store.modelLedger.counts(new Date(0))).map(({ reason }) => reason).toSorted()).toEqual(
      expect.arrayContaining(['number', 'name', 'party', 'span', 'speaker']),
    );
  });

  it('is tried by at least 50 attacks', () => expect(new Set(ATTACKS.map(([, text]) => text)).size).toBeGreaterThanOrEqual(50));

  it.each([...ATTACKS, ...CIPHERS])('brings the same under attack, wherever it stands: %s', async (_what, attack) => {
    const { engine, server, unexpected } = await engineOf(obedient);
    for (const text of placed(attack)) {
      const extraction = await engine.extract(text, ORIGIN);
      expect(fromModel(extraction)).toEqual(clean);
      expect(() => checkVerbatim(text, extraction)).not.toThrow();
    }
    expect([server.flaws, unexpected]).toEqual([[], []]);
  });
});
