import { describe, expect, it } from 'vitest';
import { lineOfVerdict, parsedLine } from '../../src/app/transfer/export-lines.ts';
import { openStore } from '../../src/store/open.ts';
import { ARTICLE, engineOf, GOOD_ABSTRACT, GOOD_READING, ORIGIN, saying } from './helpers.ts';

const TOLD_AGAIN = `${ARTICLE}\n\nThe Amsel town chief went home early. “The harbour master will pay,” Renn said.`;
const NOW = new Date('2026-11-23T12:00:00Z');

/** Reads the article with a model that describes people so, and stores it. */
async function read(descriptions: readonly unknown[]) {
  const { engine, store } = await engineOf(saying(GOOD_ABSTRACT, { ...GOOD_READING, descriptions }));
  const extraction = await engine.extract(TOLD_AGAIN, ORIGIN);
  const article = { origin: ORIGIN.urls[0], title: 'Quays close', text: TOLD_AGAIN };
  await store.articles.save({ article, extraction, space: '', readAt: NOW });
  return store;
}
const CHIEF = { sentence: 10, name: 'Tobias Renn', words: 'The Amsel town chief' };
const names = async (store: Awaited<ReturnType<typeof read>>) =>
  (await store.speakers.resolve('amsel town chief', '')).matches.map(({ name }) => name);

describe('other words for a speaker, from a model', () => {
  it('are suggested with their sentence, and mean nobody until an admin accepts them', async () => {
    const store = await read([CHIEF]);
    const [suggestion, ...others] = await store.suggestions.open('');
    expect(others).toEqual([]);
    expect(suggestion).toMatchObject({
      speaker: 'Tobias Renn',
      words: 'Amsel town chief',
      evidence: 'The Amsel town chief went home early.',
    });
    expect(await names(store)).toEqual([]);
    expect(await store.suggestions.rule(suggestion!.id, 'other-server', 'accepted', NOW)).toBeUndefined();
    expect(await store.suggestions.rule(suggestion!.id, '', 'accepted', NOW)).toMatchObject({ words: 'Amsel town chief' });
    expect(await names(store)).toEqual(['Tobias Renn']);
    expect(await store.suggestions.open('')).toEqual([]);
  });

  it('are never suggested again once they are refused', async () => {
    const store = await read([CHIEF]);
    const [suggestion] = await store.suggestions.open('');
    await store.suggestions.rule(suggestion!.id, '', 'refused', NOW);
    await store.suggestions.suggest([suggestion!], '', NOW);
    expect(await store.suggestions.open('')).toEqual([]);
    expect(await names(store)).toEqual([]);
  });

  it.each([
    ['of a sentence that is not there', { ...CHIEF, sentence: 99 }],
    ['for somebody whom nobody names', { ...CHIEF, name: 'Viktor Malkov' }],
    ['that the sentence lacks', { ...CHIEF, words: 'the Amsel dictator' }],
    ['that only a quotation has', { sentence: 11, name: 'Tobias Renn', words: 'The harbour master' }],
    ['that are somebody’s name', { sentence: 3, name: 'Ines Calder', words: 'Mayor Tobias Renn' }],
    ['of one word', { ...CHIEF, words: 'chief' }],
  ])('are refused %s', async (_, description) => {
    const store = await read([description]);
    expect(await store.suggestions.open('')).toEqual([]);
    expect((await store.modelLedger.counts(new Date(0))).filter(({ kind }) => kind === 'refused')).toHaveLength(1);
  });

  it('go with an export, ruled as they were', async () => {
    const store = await read([CHIEF]);
    const [suggestion] = await store.suggestions.open('');
    await store.suggestions.rule(suggestion!.id, '', 'accepted', NOW);
    const copy = await openStore(':memory:');
    for await (const { article, extraction, space, readAt } of store.export())
      await copy.articles.save({ article, extraction, space, readAt });
    for (const ruled of await store.suggestions.rulings()) {
      const line = parsedLine(lineOfVerdict(ruled));
      if ('ruled' in line)
        expect([await copy.suggestions.saveRuling(line.ruled), await copy.suggestions.saveRuling(line.ruled)]).toEqual([true, false]);
    }
    expect(await names(copy)).toEqual(['Tobias Renn']);
    await copy.close();
  });
});
