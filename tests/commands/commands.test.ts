import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDispatch, type Dispatch } from '../../src/app/chat/dispatch.ts';
import { loadRegistry } from '../../src/app/chat/registry.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { extract } from '../../src/extraction/extract.ts';
import { renderReply } from '../../src/platforms/terminal/render.ts';
import { readTarget } from '../../src/sources/read-target.ts';
import { openStore } from '../../src/store/open.ts';
import { sure } from '../sure.ts';

const NOW = new Date('2026-11-23T09:30:00Z');
let store: Store;
let dispatch: Dispatch;
const unexpected: { id: string; error: unknown }[] = [];

beforeAll(async () => {
  store = await openStore(':memory:');
  for await (const outcome of readTarget('samples/putin-nato.txt')) {
    if (outcome.ok)
      await store.articles.save({ article: outcome.article, extraction: sure(extract(outcome.article.text)), space: '', readAt: NOW });
  }
  dispatch = createDispatch({
    registry: await loadRegistry(path.resolve('.')),
    store,
    space: '',
    asker: { platform: 'terminal', admin: true },
    now: () => NOW,
    unexpected: (error, id) => unexpected.push({ id, error }),
  });
});

const screen = async (line: string, page?: number): Promise<string> =>
  renderReply((await dispatch.line(line, page)).reply, { colour: false });

describe('/quote', () => {
  it('gives somebody’s words in the article’s order, the broken utterances joined, and nobody else’s', async () => {
    const answer = await screen('/quote putin');
    const order = [
      '“had been ignored.”',
      '“It is already clear',
      '“adequate consideration of our three key demands',
      '“They said one thing, they did another,” … “As people say,',
      '“This [Crimea] is sovereign Russian territory',
      'Looks like no.”',
    ];
    let at = -1;
    for (const words of order) {
      expect(answer.indexOf(words), words).toBeGreaterThan(at);
      at = answer.indexOf(words);
    }
    expect(answer).not.toMatch(/mix-up|written follow-up|main reply/);
    expect(answer).toMatch(/garbled here, and is left as it stands: thxjmtzywe/);
  });

  for (const [typed, words] of [
    ['peskov', ['“There was a mix-up,” … “It [the Russian correspondence]', '“main reply”']],
    ['kremlin spokesman', ['“There was a mix-up,”']],
    ['peskof', ['“There was a mix-up,”']],
    ['"state department"', ['“received a written follow-up from Russia”']],
  ] as const) {
    it(`finds ${typed}`, async () => {
      const answer = await screen(`/quote ${typed}`);
      for (const expected of words) expect(answer).toContain(expected);
    });
  }

  it('narrows by words', async () => {
    const answer = await screen('/quote putin about crimea');
    expect(answer).toContain('“This [Crimea]');
    expect(answer).not.toContain('“They said');
  });

  it('offers the nearest names for one that nobody has', async () => {
    const { reply, failure } = await dispatch.line('/quote pushkin');
    expect(failure).toMatchObject({ code: 'speaker_unknown', nearest: expect.arrayContaining(['Vladimir Putin']) });
    expect(reply.buttons!.map(({ label }) => label)).toContain('Vladimir Putin');
  });

  it('asks for a name', async () =>
    expect((await dispatch.line('/quote')).failure).toEqual({ code: 'option_missing', command: 'quote', option: 'speaker' }));
  it('says what since can be', async () => expect(await screen('/quote putin since soon')).toContain('It can be 2d, 3 hours, 1w'));
  it('says so where nothing fits', async () => expect(await screen('/quote putin about penguins')).toContain('Nothing found'));
});

describe('/demands', () => {
  it('gives what is demanded of whom, in the source’s words, with what became of it', async () => {
    const answer = await screen('/demands');
    for (const words of [
      'Vladimir Putin to',
      '“NATO expansion”',
      '“the renunciation of the deployment of strike weapons systems near Russian borders”',
      '“the return of the [NATO] bloc’s military infrastructure in Europe to the state of 1997',
      'Rejected',
      'non-starters in negotiations',
      'Ignored',
      '3 demands',
    ]) {
      expect(answer).toContain(words);
    }
  });
  it('narrows by who demands', async () => expect(await screen('/demands by putin about borders')).toContain('1 demand\n'));
  it('knows whose they are not', async () => expect(await screen('/demands by peskov')).toContain('Nothing found'));
});

describe('the other commands', () => {
  it('/brief gives today’s edition', async () => {
    const answer = await screen('/brief form full');
    for (const words of ['Daily brief, 23 November 2026', 'Stories', 'Demands', 'In their own words']) expect(answer).toContain(words);
    const short = await screen('/brief');
    expect(short).toContain('Daily brief, 23 November 2026');
    expect(short).toContain('1. Details');
    expect(short).not.toContain('Demands');
    expect(short.length).toBeLessThan(answer.length);
  });
  it('/search marks what it found', async () => expect(await screen('/search open-door policy')).toContain('open-door policy'));
  it('/articles lists them with their numbers', async () =>
    expect(await screen('/articles')).toMatch(/Russian President.*article 1, .*3 demands/));
  it('/article gives its summary, demands and quotes', async () => expect(await screen('/article 1')).toMatch(/Demands[\s\S]*Quotes/));
  it('/article says where there is none', async () => expect(await screen('/article 99')).toContain('There is no article 99'));
  it('/speakers lists who is quoted', async () => expect(await screen('/speakers')).toContain('Vladimir Putin, Russian President'));
  it('/status counts', async () => expect(await screen('/status')).toMatch(/Articles +1\n/));
  it('/help lists every command', async () => {
    const answer = await screen('/help');
    for (const name of [
      '/quote <speaker> [about] [since] [source]',
      '/demands [by] [of] [about] [since] [status]',
      '/brief [name]',
      '/search <words>',
      '/articles',
      '/article <id>',
      '/speakers',
      '/status',
    ])
      expect(answer).toContain(name);
  });
  it('/help explains one', async () => expect(await screen('/help quote')).toContain('Example: /quote putin'));
});

describe('what nobody foresaw', () => {
  it('is told to the user by an id, under which the log has it', async () => {
    const broken = createDispatch({
      registry: await loadRegistry(path.resolve('.')),
      store: undefined as unknown as Store,
      space: '',
      asker: { platform: 'terminal', admin: true },
      now: () => NOW,
      unexpected: (error, id) => unexpected.push({ id, error }),
    });
    const { reply } = await broken.line('/status');
    expect(unexpected).toHaveLength(1);
    expect(renderReply(reply, { colour: false })).toContain(unexpected[0]!.id);
  });
});
