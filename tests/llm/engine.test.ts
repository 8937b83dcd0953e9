import { describe, expect, it } from 'vitest';
import { monthOf } from '../../src/core/ports/model-ledger.ts';
import { ModelExtractor } from '../../src/llm/engine.ts';
import { checkVerbatim } from '../../src/store/verify-quotations.ts';
import { ARTICLE, engineOf, GOOD_ABSTRACT, GOOD_READING, ORIGIN, saying, unsureRules } from './helpers.ts';

const good = saying(GOOD_ABSTRACT, GOOD_READING);

describe('the engine', () => {
  it('adds bullets, topics, a speaker and a demand to what the rules found, all of it standing in the article', async () => {
    const { engine, server, store, unexpected } = await engineOf(good);
    const rules = await unsureRules.extract(ARTICLE);
    const extraction = await engine.extract(ARTICLE, ORIGIN);
    expect(extraction.abstract?.map(({ text }) => text)).toEqual(GOOD_ABSTRACT.bullets.map(({ text }) => text));
    expect(extraction.topics).toEqual(['economy', 'labour']);
    const [quote] = extraction.quotes.filter(({ kind }) => kind === 'direct');
    expect(quote).toMatchObject({ speaker: { name: 'Olga Brandt' }, rule: 'model' });
    expect(ARTICLE.slice(quote!.mention!.start, quote!.mention!.end)).toBe('Olga Brandt');
    expect(extraction.demands.at(-1)).toMatchObject({
      spans: [{ text: 'keep one quay open' }],
      issuer: { name: 'Olga Brandt' },
      addressee: { name: 'harbour board' },
      rule: 'model',
    });
    expect(extraction.demands).toHaveLength(rules.demands.length + 1);
    expect(extraction.summary).toEqual(rules.summary);
    expect(() => checkVerbatim(ARTICLE, extraction)).not.toThrow();
    expect([server.flaws, unexpected, await store.modelLedger.counts(new Date(0))]).toEqual([[], [], []]);
  });

  it('shows the model numbered sentences, each on one line, and no key or name of the store', async () => {
    const { engine, server } = await engineOf(good);
    await engine.extract(ARTICLE, ORIGIN);
    expect(server.asked.map(({ schema }) => schema)).toEqual(['abstract', 'reading']);
    expect(server.asked[0]!.text).toContain('[3] Mayor Tobias Renn said the town would not pay for the work.\n[4] Renn asked');
    expect(server.asked[1]!.text).toContain('Quote 1, in sentence 7: We were never asked');
    for (const { text } of server.asked) expect(text).not.toMatch(/sk-test|amsel\.example/);
  });

  it('pays for nothing twice, after a restart either, and pays anew for another model', async () => {
    const { engine, server, parts } = await engineOf(good);
    const first = await engine.extract(ARTICLE, ORIGIN);
    const again = new ModelExtractor(parts);
    expect(await again.extract(ARTICLE, ORIGIN)).toEqual(first);
    expect(server.asked).toHaveLength(2);
    await new ModelExtractor({ ...parts, settings: { ...parts.settings, model: 'fake-2' } }).extract(ARTICLE, ORIGIN);
    expect(server.asked).toHaveLength(4);
  });

  it('writes down what each use cost, by what the server says', async () => {
    const { engine, store } = await engineOf(good);
    await engine.extract(ARTICLE, ORIGIN);
    const spend = { calls: 1, microUsd: 1_200, inputTokens: 1_000, outputTokens: 100 };
    expect(await store.modelLedger.spend(monthOf(new Date()))).toEqual([
      { use: 'abstract', ...spend },
      { use: 'reading', ...spend },
    ]);
  });

  it('asks nothing over its budget: the rules carry on, and an admin hears it once', async () => {
    const { engine, server, store, told } = await engineOf(good, { dayCap: 9_000 });
    const rest = 'The rest of this sentence is new. ';
    expect((await engine.extract(ARTICLE, ORIGIN)).abstract).toBeDefined();
    for (const more of ['a', 'b', 'c']) await engine.extract(`${ARTICLE}\n\n${rest}${more}`, ORIGIN);
    const asked = server.asked.length;
    const text = `${ARTICLE}\n\n${rest}`;
    expect(await engine.extract(text, ORIGIN)).toEqual(await unsureRules.extract(text));
    expect(server.asked.length).toBe(asked);
    expect(told).toEqual(['The model has spent the day’s budget (OPENAI_DAILY_BUDGET_USD). The rules carry on without it.']);
    expect(await store.modelLedger.counts(new Date(0))).toMatchObject([{ kind: 'trouble', reason: 'day_budget' }]);
    const spent = (await store.modelLedger.spend(new Date(0))).reduce((sum, { microUsd }) => sum + microUsd, 0);
    expect(spent).toBeLessThanOrEqual(9_000);
  });

  it.each([
    ['a host', ['amsel.example'], ORIGIN],
    ['a host above it', ['example'], ORIGIN],
    [
      'a host that the page only calls its own',
      ['amsel.example'],
      { space: '', urls: ['https://mirror.example/', 'https://amsel.example/a'] },
    ],
    ['the operator', ['operator'], ORIGIN],
    ['a space', ['guild-1'], { space: 'guild-1', urls: ['https://amsel.example/'] }],
  ])('shows the model nothing of %s that is kept out', async (_what, keepOut, from) => {
    const { engine, server } = await engineOf(good, { keepOut });
    expect(await engine.extract(ARTICLE, from)).toEqual(await unsureRules.extract(ARTICLE));
    expect(server.asked).toEqual([]);
  });

  it('shows it what is not kept out, though a name is like one that is', async () => {
    const { engine, server } = await engineOf(good, { keepOut: ['sel.example', 'guild-2'] });
    await engine.extract(ARTICLE, { space: 'guild-22', urls: ['https://amsel.example/'] });
    expect(server.asked).toHaveLength(2);
  });

  it('shows the model nothing of a text that nobody says the origin of, or in another language', async () => {
    const { engine, server } = await engineOf(good);
    await engine.extract(ARTICLE);
    await engine.extract(
      'Der Hafen wird am Montag geschlossen, und die Stadt ist nicht bereit, das zu bezahlen, sagte der Rat. '.repeat(3),
      ORIGIN,
    );
    expect(server.asked).toEqual([]);
  });

  it('parts a long article between paragraphs, and numbers its sentences through', async () => {
    const { engine, server } = await engineOf(good);
    const long = `${ARTICLE}\n\n${'The market was full of people who had come to look at the new cranes that day.\n\n'.repeat(700)}`;
    await engine.extract(long, ORIGIN);
    expect(server.asked.map(({ schema }) => schema)).toEqual(['abstract', 'reading', 'reading', 'reading']);
    for (const { text } of server.asked) expect(text.length).toBeLessThan(27_000);
    const firsts = server.asked.slice(1).map(({ text }) => Number(/\n?\[(\d+)\]/.exec(text.slice(text.indexOf('\n[')))![1]));
    expect(firsts[0]).toBe(1);
    expect(firsts.toSorted((a, b) => a - b)).toEqual(firsts);
  });

  it.each([
    ['fails', { status: 500 }],
    ['refuses the key', { status: 401 }],
    ['says nonsense', { say: '{"bullets":"many"}' }],
    ['breaks off', { raw: '{"id":', cut: true }],
  ] as const)('gives the rules’ result where the server %s, and counts why', async (_what, answer) => {
    const { engine, store, unexpected } = await engineOf(() => answer);
    expect(await engine.extract(ARTICLE, ORIGIN)).toEqual(await unsureRules.extract(ARTICLE));
    expect((await store.modelLedger.counts(new Date(0))).every(({ kind }) => kind === 'trouble')).toBe(true);
    expect(unexpected).toEqual([]);
  });

  it('gives the rules’ result within its deadline where the server is silent, and at once when it is stopped', async () => {
    const { parts } = await engineOf(() => ({ silent: true }));
    const rules = await unsureRules.extract(ARTICLE);
    expect(await new ModelExtractor({ ...parts, deadlineMs: 300 }).extract(ARTICLE, ORIGIN)).toEqual(rules);
    const stopped = new ModelExtractor({ ...parts, deadlineMs: 60_000 });
    setTimeout(() => stopped.stop(), 100);
    expect(await stopped.extract(ARTICLE, ORIGIN)).toEqual(rules);
  });

  it('gives the rules’ result where the ledger fails', async () => {
    const { parts, unexpected } = await engineOf(good);
    const broken = { ...parts.ledger, answer: async () => Promise.reject(new Error('disk')) } as unknown as typeof parts.ledger;
    expect(await new ModelExtractor({ ...parts, ledger: broken }).extract(ARTICLE, ORIGIN)).toEqual(await unsureRules.extract(ARTICLE));
    expect(unexpected).toHaveLength(1);
  });

  it('says once that the key stopped working, and leaves the server alone', async () => {
    const { engine, server, told } = await engineOf(() => ({ status: 401 }));
    for (const more of ['a', 'b', 'c']) await engine.extract(`${ARTICLE}\n\n${more}`, ORIGIN);
    expect(told).toEqual(['The model refuses the key: check OPENAI_API_KEY. The rules carry on without it.']);
    expect(server.asked).toHaveLength(1);
  });
});
