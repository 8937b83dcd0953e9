import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NodeSqlite } from '../../src/store/dialect/sqlite/database.ts';
import { sqliteConnection } from '../../src/store/dialect/sqlite/open.ts';
import { migrate } from '../../src/store/migrations/migrate.ts';
import { SqlStore } from '../../src/store/store.ts';
import { readingOf } from './readings.ts';

const ALL = { offset: 0, limit: 10 };
const NOON = new Date('2026-11-23T12:00:00Z');
const DRAFT = {
  brief: 'daily',
  destination: { platform: 'discord', space: 'guild', channel: '7' },
  cron: '0 7 * * *',
  zone: 'UTC',
} as const;

describe('a row that is damaged, or that another version wrote, is refused with its table and id', () => {
  let sqlite: NodeSqlite;
  let store: SqlStore;
  let articleId: number;
  beforeEach(async () => {
    sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db);
    store = new SqlStore(db);
    ({ articleId } = await store.articles.save(readingOf('a')));
  });
  afterEach(() => store.close());

  const refusal = (message: string | RegExp) => ({ name: 'StoreError', code: 'damaged', message: expect.stringMatching(message) });

  it('a quote whose JSON breaks off', async () => {
    sqlite.raw.exec('update quotes set quote = substr(quote, 1, 20)');
    await expect(store.quotes.find({ space: '' }, ALL)).rejects.toMatchObject(
      refusal(/^quotes \d+: quote is no JSON\. The row is damaged/),
    );
  });

  it('a quote of a kind that there is not', async () => {
    sqlite.raw.exec("update quotes set quote = json_set(quote, '$.kind', 'sung')");
    await expect(store.quotes.find({ space: '' }, ALL)).rejects.toMatchObject(refusal(/^quotes \d+: quote\.kind: /));
  });

  it('a quote without spans', async () => {
    sqlite.raw.exec("update quotes set quote = json_set(quote, '$.spans', json('[]'))");
    await expect(store.quotes.find({ space: '' }, ALL)).rejects.toMatchObject(refusal(/^quotes \d+: quote\.spans: /));
  });

  it('a quote whose change has no instant', async () => {
    sqlite.raw.exec("update quotes set changed = '{}'");
    await expect(store.quotes.find({ space: '' }, ALL)).rejects.toMatchObject(refusal(/^quotes \d+: changed\.at: /));
  });

  it('a demand without force', async () => {
    sqlite.raw.exec("update demands set demand = json_remove(demand, '$.force')");
    await expect(store.demands.find({ space: '' }, ALL)).rejects.toMatchObject(refusal(/^demands \d+: demand\.force: /));
  });

  it('a speaker whose aliases are no list', async () => {
    sqlite.raw.exec('update speakers set aliases = \'"Ana"\'');
    await expect(store.speakers.list('', ALL)).rejects.toMatchObject(refusal(/^speakers \d+: aliases: /));
  });

  it('a revision whose provenance has no title', async () => {
    sqlite.raw.exec("update revisions set provenance = json_remove(provenance, '$.title')");
    await expect(store.articles.get(articleId, '')).rejects.toMatchObject(
      refusal(`^revisions 1 of article ${articleId}: provenance.title: `),
    );
  });

  it('a revision whose extraction holds a span that ends nowhere', async () => {
    sqlite.raw.exec("update revisions set extraction = json_set(extraction, '$.quotes[0].spans[0].end', 'there')");
    await expect(Array.fromAsync(store.export())).rejects.toMatchObject(
      refusal(`^revisions 1 of article ${articleId}: extraction.quotes.0.spans.0.end: `),
    );
  });

  it('an article’s terms that are counted in words', async () => {
    sqlite.raw.exec('update story_terms set terms = json_set(terms, \'$.words\', json(\'{"harbour":"twice"}\'))');
    await expect(store.articles.storyTerms([articleId], '')).rejects.toMatchObject(refusal(`^story_terms ${articleId}: terms.words: `));
  });

  it('a schedule whose tags are no list', async () => {
    await store.schedules.add(DRAFT, NOON, NOON);
    sqlite.raw.exec("update schedules set tags = 'null'");
    await expect(store.schedules.schedules()).rejects.toMatchObject(refusal(/^schedules \d+: tags: /));
  });

  it('an edition without contents', async () => {
    await store.schedules.add(DRAFT, NOON, NOON);
    const [schedule] = await store.schedules.schedules();
    await store.schedules.runNow(schedule!.id, NOON);
    sqlite.raw.exec(
      `update occurrences set state = 'sent', open_at = null, by_hand = 0, edition = '{"reply":{"title":"Today","blocks":[],"audience":"everyone"}}'`,
    );
    await expect(store.schedules.editions(DRAFT.destination, 'daily', new Date(0))).rejects.toMatchObject(
      refusal(/^occurrences \d+: edition\.contents: /),
    );
  });

  it('a dismissal that says no instant', async () => {
    const [demand] = (await store.demands.find({ space: '' }, ALL)).items;
    await store.demands.dismiss(demand!.id, '', NOON);
    sqlite.raw.exec("update demand_dismissals set told = json_set(told, '$.dismissedAt', 'noon')");
    await expect(store.demands.dismissals('')).rejects.toMatchObject(refusal(`^demand_dismissals ${demand!.id}: told.dismissedAt: `));
  });

  it('a call of a button that names no command', async () => {
    const key = await store.commandCalls.keep({ command: 'quote', options: {}, page: 1 }, NOON);
    sqlite.raw.exec("update command_calls set call = json_remove(call, '$.command')");
    await expect(store.commandCalls.find(key)).rejects.toMatchObject(refusal(`^command_calls ${key}: call.command: `));
  });
});
