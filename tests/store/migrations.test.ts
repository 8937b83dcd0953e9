import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dialectOf } from '../../src/store/dialect/dialect.ts';
import { NodeSqlite } from '../../src/store/dialect/sqlite/database.ts';
import { sqliteConnection } from '../../src/store/dialect/sqlite/open.ts';
import { SQLITE_MIGRATIONS } from '../../src/store/dialect/sqlite/schema.ts';
import { migrate } from '../../src/store/migrations/migrate.ts';
import { SqlStore } from '../../src/store/store.ts';
import { DAY_MS } from '../../src/text/durations.ts';
import { searchTermsOf } from '../../src/text/search-terms.ts';

const ALL = { offset: 0, limit: 100 };

const TEXT = 'The harbour was shut. “We will,” Ana Ruiz said, “never reopen.” She asked for patience.';
const [ANA, QUOTE, DEMAND] = [
  '{"name":"Ana Ruiz","kind":"person","aliases":[]}',
  '"kind":"direct","spans":[{"start":23,"end":31,"text":"We will,"},{"start":49,"end":62,"text":"never reopen."}],"confidence":1,"rule":"r","defects":[]',
  '"spans":[{"start":78,"end":86,"text":"patience"}],"force":"request","evidence":{"start":64,"end":87},"responses":[],"rule":"r"',
];
const EXTRACTION = `{"quotes":[{${QUOTE},"speaker":${ANA}}],"demands":[{${DEMAND},"issuer":${ANA}}],"speakers":[${ANA}],"summary":[{"start":0,"end":21}]}`;

/** Rows as version 1 kept them: an article in its second revision, a broken utterance and a demand. */
const ROWS = `
insert into articles (id, space, origin, title, read_at, dated_at, revision, content_hash, quotes, demands)
  values (4, '', 'file:///ferry.txt', 'Ferry strike', 0, 0, 2, 'x', 1, 1);
insert into revisions (article_id, number, read_at, content_hash, text, provenance, extraction) values
  (4, 1, 0, 'w', 'An older wording about lanterns.', '{"origin":"file:///ferry.txt","title":"Ferry strike","publishedAt":"1969-12-31T23:00:00.000Z"}', '{"quotes":[],"demands":[],"speakers":[],"summary":[]}'),
  (4, 2, 9, 'x', '${TEXT}', '{"origin":"file:///ferry.txt","title":"Ferry strike"}', '${EXTRACTION}');
insert into speakers (id, space, name, kind, aliases, quotes) values (3, '', 'Ana Ruiz', 'person', '[]', 1);
insert into quotes (id, space, article_id, position, dated_at, speaker_id, verbatim, quote) values
  (7, '', 4, 0, 0, 3, 1, '{${QUOTE}}');
insert into demands (id, space, article_id, position, dated_at, issuer_id, demand) values
  (8, '', 4, 0, 0, 3, '{${DEMAND},"evidenceText":"She asked for patience."}');`;

const WITH_VIEWS = 3;
const WITH_REVISIONS = 15;
const WITH_FOLDED_NAMES = 19;
const WITH_CAST = 22;
const WITH_POLARITY = 20;
const BEFORE_LINES = 24;
const BEFORE_BLOCKS = 27;
/** As a version keeps them. */
const rowsOf = (version: number): string =>
  version < WITH_POLARITY ? ROWS : ROWS.replaceAll('"force":"request"', '"force":"request","polarity":"do","confidence":0.9');
const KEY_OF_A = createHash('sha256').update('a').digest('base64url').slice(0, 22);

describe('migrations', () => {
  it('are as many as are tested here from the one before', () => expect(SQLITE_MIGRATIONS).toHaveLength(34));

  it('from 1 to 2 let what was stored before be searched', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, 1);
    expect(await dialectOf(db).version(db)).toBe(1);
    sqlite.raw.exec(ROWS);
    await migrate(db, 2);
    expect(await dialectOf(db).version(db)).toBe(2);
    await migrate(db);
    const store = new SqlStore(db);
    expect(
      (await store.articles.search({ space: '', terms: searchTermsOf('harbours') }, ALL)).items.map(({ article }) => article.id),
    ).toEqual([4]);
    expect((await store.articles.search({ space: '', terms: searchTermsOf('lanterns') }, ALL)).total).toBe(0);
    expect((await store.quotes.find({ space: '', about: 'reopen ferry' }, ALL)).items.map(({ id }) => id)).toEqual([7]);
    expect((await store.quotes.find({ space: '', about: 'patience' }, ALL)).total).toBe(0);
    expect(sqlite.raw.prepare("select rowid from demands_search where demands_search match 'patience'").all()).toEqual([{ rowid: 8 }]);
    await store.close();
  });

  it.each(SQLITE_MIGRATIONS.map(({ version }) => version))('read every row that version %i wrote, whole', async (version) => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, version);
    sqlite.raw.exec(rowsOf(version));
    if (version >= WITH_REVISIONS) sqlite.raw.exec('update quotes set revision = 2, number = 1; update demands set revision = 2');
    if (version >= WITH_FOLDED_NAMES) sqlite.raw.exec("update speakers set folded_name = 'ana ruiz'");
    if (version >= WITH_CAST) sqlite.raw.exec('insert into cast_backlog select id from articles');
    if (version >= WITH_VIEWS) sqlite.raw.exec('insert into demand_backlog select id from demands');
    await migrate(db);
    const store = new SqlStore(db);
    await store.settleBacklog();
    expect(await store.articles.get(4, '', 1)).toMatchObject({ text: 'An older wording about lanterns.' });
    expect(await store.articles.abstract(4, '')).toEqual({ lines: ['The harbour was shut.'], by: 'article', topics: [] });
    expect((await store.quotes.find({ space: '' }, ALL)).items).toMatchObject([
      { id: 7, number: 1, kind: 'direct', spans: [{ text: 'We will,' }, { text: 'never reopen.' }], speaker: { name: 'Ana Ruiz' } },
    ]);
    expect((await store.demands.find({ space: '' }, ALL)).items).toMatchObject([
      { force: 'request', spans: [{ text: 'patience' }], evidenceText: 'She asked for patience.', responses: [] },
    ]);
    expect((await store.speakers.list('', ALL)).items).toMatchObject([{ id: 3, name: 'Ana Ruiz', aliases: [] }]);
    expect(
      (await Array.fromAsync(store.export())).map(({ article, extraction }) => [article.publishedAt, extraction.quotes.length]),
    ).toEqual([
      [new Date('1969-12-31T23:00:00Z'), 0],
      [undefined, 1],
    ]);
    await store.close();
  });

  it('to name forms tell how far they are, find out who is named once, and go on where they were', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, 18);
    sqlite.raw.exec(ROWS);
    sqlite.raw.exec(
      'update quotes set revision = 2, number = 1; update demands set revision = 2; insert into demand_backlog select id from demands',
    );
    await migrate(db);
    const store = new SqlStore(db);
    const told: [number, number][] = [];
    for (const _ of [1, 2]) await store.settleBacklog((done, of, work) => work === 'names' && told.push([done, of]));
    expect(told).toContainEqual([0, 1]);
    expect(told.filter(([done]) => done === 0)).toHaveLength(1);
    expect(sqlite.raw.prepare('select name, article_id, speaker_id from cast_members').all()).toEqual([
      { name: 'Ana Ruiz', article_id: 4, speaker_id: 3 },
    ]);
    await store.close();
  });

  it('to an outlet’s lines let what recurs be no hit, and go on where they were', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, BEFORE_LINES);
    const { articles } = new SqlStore(db);
    for (const n of Array(7).keys()) {
      const text = `Number ${n} of the crossings: ${'ferry '.repeat(n + 1)}\n\nFollow us for lanterns`;
      sqlite.raw
        .prepare(
          "insert into articles (id, space, origin, title, publisher, read_at, dated_at, revision, content_hash, quotes, demands) values (?, '', ?, 'News', 'Post', 0, ?, 1, ?, 0, 0)",
        )
        .run(n + 1, `file:///${n}`, n * DAY_MS, `h${n}`);
      sqlite.raw
        .prepare(
          'insert into revisions (article_id, number, read_at, content_hash, text, provenance, extraction) values (?, 1, 0, ?, ?, \'{}\', \'{"quotes":[],"demands":[],"speakers":[],"summary":[]}\')',
        )
        .run(n + 1, `h${n}`, text);
      sqlite.raw.prepare('insert into articles_search (rowid, title, text) values (?, ?, ?)').run(n + 1, 'News', text);
    }
    await migrate(db);
    const found = async (typed: string) => (await articles.search({ space: '', terms: searchTermsOf(typed) }, ALL)).total;
    expect(await found('lanterns')).toBe(7);
    const told: string[] = [];
    for (const _ of [1, 2]) await new SqlStore(db).settleBacklog((done, of, work) => told.push(`${work} ${done}/${of}`));
    expect(told).toEqual(['search 0/7', 'search 7/7']);
    expect([await found('lanterns'), await found('"of the crossings"')]).toEqual([0, 7]);
    await db.destroy();
  });

  it('from 2 to 3 let what was stored before be shown as before', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, 2);
    sqlite.raw.exec(ROWS);
    await migrate(db, 3);
    await migrate(db);
    const store = new SqlStore(db);
    await store.settleBacklog();
    const before = await store.demands.find({ space: '' }, ALL);
    expect(before).toMatchObject({ total: 1, items: [{ status: 'pending', tellings: 1, issuer: undefined, article: { id: 4 } }] });
    await store.settleBacklog();
    expect(await store.demands.find({ space: '' }, ALL)).toEqual(before);
    expect(sqlite.raw.prepare('select count(*) as left from demand_backlog').get()).toEqual({ left: 0 });
    await store.close();
  });

  it('to the schedules leave what was read, and none is there', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, 2);
    sqlite.raw.exec(ROWS);
    await migrate(db);
    const store = new SqlStore(db);
    expect(await store.schedules.schedules()).toEqual([]);
    expect((await store.articles.find({ space: '' }, ALL)).items.map(({ id }) => id)).toEqual([4]);
    await store.close();
  });

  it('from 3 to 4 make room for sources, and leave what was read', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, 3);
    sqlite.raw.exec(ROWS);
    await migrate(db, 4);
    expect(await dialectOf(db).version(db)).toBe(4);
    await migrate(db);
    const store = new SqlStore(db);
    expect(await store.sources.list('', ALL)).toEqual({ items: [], total: 0 });
    expect((await store.articles.get(4, ''))?.title).toBe('Ferry strike');
    await store.close();
  });

  it('from 4 to 5 compare the words of quotes saved from then on, and leave those of before', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, 4);
    sqlite.raw.exec(ROWS);
    await migrate(db, 5);
    await migrate(db);
    const store = new SqlStore(db);
    expect((await store.quotes.find({ space: '' }, ALL)).items.map(({ id, alsoIn }) => [id, alsoIn])).toEqual([[7, undefined]]);
    await store.close();
  });

  it('from 9 to 10 make room for the workspaces that install the app on Slack, and leave what was read', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, 7);
    sqlite.raw.exec(ROWS);
    await migrate(db);
    const store = new SqlStore(db);
    expect(await store.slackInstalls.find('T1')).toBeUndefined();
    expect((await store.articles.get(4, ''))?.title).toBe('Ferry strike');
    await store.close();
  });

  it('to the changes by a source give quotes the numbers that they had', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, 14);
    sqlite.raw.exec(ROWS);
    await migrate(db);
    const store = new SqlStore(db);
    const { items } = await store.quotes.find({ space: '', articleId: 4, number: 1 }, ALL);
    expect(items.map(({ id, number, changed }) => [id, number, changed])).toEqual([[7, 1, undefined]]);
    expect(await store.articles.get(4, '', 1)).toMatchObject({ text: 'An older wording about lanterns.' });
    const article = { origin: 'file:///ferry.txt', title: 'Ferry strike', text: 'The harbour is open.' };
    const nothing = { quotes: [], demands: [], speakers: [], summary: [] };
    expect((await store.articles.save({ article, extraction: nothing, space: '', readAt: new Date(99) })).outcome).toBe('revised');
    await store.close();
  });

  it('to arrivals take nothing that was stored before for late news', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, 15);
    sqlite.raw.exec(ROWS);
    await migrate(db);
    const store = new SqlStore(db);
    const arrived = { since: new Date(0), until: new Date(99) };
    expect((await store.articles.find({ space: '', arrived }, ALL)).items).toEqual([]);
    expect((await store.articles.find({ space: '' }, ALL)).items).toHaveLength(1);
    await store.close();
  });

  it('to item marks read nothing again that was read before, and know nothing of what it said', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, 16);
    const store = new SqlStore(db);
    sqlite.raw.exec(`insert into sources (id, space, url, kind, added_at, next_poll_at) values (5, '', 'https://a.example/feed', 'feed', 0, 0);
      insert into source_items (source_id, key, tries, done, at) values (5, '${KEY_OF_A}', 1, 1, 0)`);
    await migrate(db);
    const listed = async (mark: string, ms: number) =>
      (await store.sourceItems.listed(5, [{ id: 'a', mark }], { at: new Date(ms), archive: false })).size;
    expect([await listed('as it was', 9e9), await listed('as it was', 19e9), await listed('otherwise', 29e9)]).toEqual([0, 0, 1]);
    await store.close();
  });

  it('to web access leave what was stored as it was, and keep the first key that is made', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, 29);
    sqlite.raw.exec("insert into admins_channels (space, platform, channel) values ('harbour', 'discord', '7')");
    await migrate(db);
    const store = new SqlStore(db);
    expect(await store.settings.adminsChannel('harbour')).toEqual({ space: 'harbour', platform: 'discord', channel: '7' });
    expect([await store.webAccess.signingKey('first'), await store.webAccess.signingKey('second')]).toEqual(['first', 'first']);
    await store.close();
  });

  it('to folded text let what was stored before be found whatever its case, and keep a model’s topics', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, 18);
    sqlite.raw.exec(`${ROWS}
      update quotes set revision = 2, number = 1;
      update articles set publisher = 'Ørsted Tidende';
      update revisions set extraction = json_set(extraction, '$.topics', json('["labour"]')) where number = 2;
      insert into story_terms (article_id, terms) values (4, '{"title":[],"words":{},"names":[]}');
      insert into sources (space, url, kind, title, added_at, next_poll_at) values ('', 'https://a.example/Feed', 'feed', 'ÆGIR 100%', 0, 0)`);
    await migrate(db);
    const store = new SqlStore(db);
    expect((await store.quotes.find({ space: '', source: 'ØRSTED tid' }, ALL)).total).toBe(1);
    expect((await store.quotes.find({ space: '', source: 'aalborg' }, ALL)).total).toBe(0);
    for (const typed of ['ægir', '100%', 'example/feed']) expect(await store.sources.find(typed, '', 5)).toHaveLength(1);
    expect(await store.sources.find('a_example', '', 5)).toEqual([]);
    expect(await store.articles.topics([4], '')).toEqual(new Map([[4, ['labour']]]));
    expect(sqlite.raw.prepare('select folded_name from speakers').all()).toEqual([{ folded_name: 'ana ruiz' }]);
    await store.close();
  });

  it('to polarity show what was stored turned round with its “against”, apart from the same thing demanded, and leave the rest under its number', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, 19);
    const warned = 'Ana Ruiz warned crews against sailing.';
    const text = `${warned} Ana Ruiz asked crews for patience.`;
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
    const demand = (words: string, sentence: string) => ({
      spans: [at(words)],
      issuer: JSON.parse(ANA!) as unknown,
      force: 'demand',
      evidence: at(sentence),
      responses: [{ kind: 'rejected', evidence: at(sentence), text: sentence }],
      rule: 'r',
      evidenceText: sentence,
    });
    const demands = [demand('sailing', warned), demand('patience', 'Ana Ruiz asked crews for patience.')];
    sqlite.raw.exec(ROWS);
    sqlite.raw.exec("update quotes set revision = 2, number = 1; delete from demands; update speakers set folded_name = 'ana ruiz'");
    const put = sqlite.raw.prepare(
      "insert into demands (id, space, article_id, revision, position, dated_at, issuer_id, demand) values (?, '', 4, 2, ?, 0, 3, ?)",
    );
    for (const [n, told] of demands.entries()) put.run(8 + n, n, JSON.stringify(told));
    sqlite.raw
      .prepare('update revisions set text = ?, extraction = ? where number = 2')
      .run(text, JSON.stringify({ quotes: [], demands, speakers: [], summary: [] }));
    sqlite.raw.exec(`insert into demand_identities (id, space, issuer_id, content) values (1, '', 3, '["sail"]'), (2, '', 3, '["patien"]');
      insert into demand_tellings values (1, 8, '', 0), (2, 9, '', 0);
      insert into demand_dismissals values (2, 'guild', 0, '{"space":"guild","dismissedAt":"2026-11-20T08:00:00.000Z","content":["patience"],"evidenceText":"","rule":"r"}');
      insert into demand_views (identity_id, space, issuer_id, demand_id, article_id, position, first_at, last_at, tellings, status, dismissed)
        values (1, '', 3, 8, 4, 0, 0, 0, 1, 'rejected', 0), (2, '', 3, 9, 4, 1, 0, 0, 1, 'rejected', 0)`);
    await migrate(db);
    const store = new SqlStore(db);
    await store.settleBacklog();
    const { items } = await store.demands.find({ space: '' }, ALL);
    expect(
      items.map(({ id, polarity, spans, confidence, responses }) => [id, polarity, spans[0]!.text, confidence, responses[0]?.confidence]),
    ).toEqual([
      [3, 'refrain', 'against sailing', 0.7, 0.5],
      [2, 'do', 'patience', 0.7, 0.5],
    ]);
    expect(await store.demands.dismissals('guild')).toMatchObject([{ id: 2, polarity: 'do' }]);
    const [, exported] = await Array.fromAsync(store.export());
    expect(exported!.extraction.demands.map(({ spans }) => spans[0]!.text)).toEqual(['against sailing', 'patience']);
    await store.close();
  });

  it('from 25 to 26 keep what was ruled, with its number, and give none a second time', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, 25);
    sqlite.raw.exec(`insert into speaker_rulings (id, kind, name, other, ruled_at) values (2, 'merge', 'Ann "Lee"', 'Anne', 1764576000007), (5, 'split', 'Bo', 'B.', 0);
      delete from speaker_rulings where id = 5`);
    await migrate(db, 26);
    const store = new SqlStore(db);
    const ruledAt = new Date(1764576000007);
    expect(await store.rulings.list()).toEqual([{ id: 2, kind: 'merge', name: 'Ann "Lee"', other: 'Anne', ruledAt }]);
    expect(await store.rulings.rule({ kind: 'merge', name: 'Bo', other: 'B.', ruledAt })).toEqual({ id: 6, isNew: true });
    await store.close();
  });

  it('do all or nothing: one that fails leaves the version and the tables before it', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, 1);
    sqlite.raw.exec('create table demands_search (x)');
    await expect(migrate(db)).rejects.toThrow('demands_search');
    expect(await dialectOf(db).version(db)).toBe(1);
    expect(sqlite.raw.prepare("select name from sqlite_schema where name = 'quotes_search'").all()).toEqual([]);
    await db.destroy();
  });

  it('leave a store that is up to date as it is', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db);
    const schema = sqlite.raw.prepare('select name, sql from sqlite_schema').all();
    await migrate(db);
    expect(await dialectOf(db).version(db)).toBe(SQLITE_MIGRATIONS.length);
    expect(sqlite.raw.prepare('select name, sql from sqlite_schema').all()).toEqual(schema);
    await db.destroy();
  });

  it('from 27 to 28 make one of a name in two orders, and of one with a second surname, that were two before', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, BEFORE_BLOCKS);
    // Version 27 took the last word for the surname, and saw no second one behind a hyphen.
    const forms = [
      { id: 1, name: 'Weiming Shen', block: 'shen' },
      { id: 2, name: 'Shen Weiming', block: 'vmng' },
      { id: 3, name: 'Edda Holm', block: 'holm' },
      { id: 4, name: 'Edda Holm-Brandt', block: 'brnt' },
    ];
    for (const { id, name, block } of forms) {
      const folded = name.toLowerCase().replace('-', ' ');
      sqlite.raw.exec(`
        insert into articles (id, space, origin, title, read_at, dated_at, revision, content_hash, quotes, demands)
          values (${id}, '', 'file:///${id}.txt', 'Day ${id}', 0, 0, 1, 'x${id}', 1, 0);
        insert into revisions (article_id, number, read_at, content_hash, text, provenance, extraction) values
          (${id}, 1, 0, 'x${id}', '“We wait,” ${name} said.', '{"origin":"file:///${id}.txt","title":"Day ${id}"}',
          '{"quotes":[{"kind":"direct","spans":[{"start":1,"end":9,"text":"We wait,"}],"confidence":1,"defects":[],"rule":"r",
            "speaker":{"name":"${name}","kind":"person","aliases":[]}}],"demands":[],"summary":[],"speakers":[{"name":"${name}","kind":"person","aliases":[]}]}');
        insert into speakers (id, space, name, folded_name, kind, aliases, quotes) values (${id}, '', '${name}', '${folded}', 'person', '[]', 1);
        insert into name_forms (id, space, folded_name, kind, office, ruled, name, spellings, aliases, block, second_block, lone, articles, speaker_id)
          values (${id}, '', '${folded}', 'person', '', 0, '${name}', '{"${name}":1}', '{}', '${block}', '', 0, 1, ${id});
        insert into cast_members (id, form_id, article_id, speaker_id, name, aliases, dated_at) values (${id}, ${id}, ${id}, ${id}, '${name}', '[]', 0);
        insert into quotes (id, space, article_id, position, number, revision, dated_at, speaker_id, member_id, verbatim, quote) values
          (${id}, '', ${id}, 0, 1, 1, 0, ${id}, ${id}, 1, '{"kind":"direct","spans":[{"start":1,"end":9,"text":"We wait,"}],"confidence":1,"defects":[],"rule":"r"}');`);
    }
    await migrate(db);
    const store = new SqlStore(db);
    await store.settleBacklog();
    const { items } = await store.speakers.list('', ALL);
    expect(items.map(({ name, quotes }) => `${name} ${quotes}`).sort()).toEqual(['Edda Holm-Brandt 2', 'Shen Weiming 2']);
    await store.close();
  });

  it('from 32 to 33 make one of a name in letters that English has not, of one with a title, and of two surnames that an article tells', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, 32);
    const forms = [
      { id: 1, name: 'Gülşen Yıldırımsoy', folded: 'gulsen yıldırımsoy', block: 'ildirimsoi', aliases: '{}' },
      { id: 2, name: 'Gulsen Yildirimsoy', folded: 'gulsen yildirimsoy', block: 'ldrms', aliases: '{}' },
      { id: 3, name: 'Mar Lwinsen', folded: 'mar lwinsen', block: 'lvnsn', aliases: '{}' },
      { id: 4, name: 'Daw Mar Lwinsen', folded: 'daw mar lwinsen', block: 'lvnsn', aliases: '{}' },
      { id: 5, name: 'Edda Holm', folded: 'edda holm', block: 'holm', aliases: '{}' },
      { id: 6, name: 'Edda Brandt', folded: 'edda brandt', block: 'brndt', aliases: '{"Edda Holm":1}' },
    ];
    for (const { id, name, folded, block, aliases } of forms) {
      const named = Object.keys(JSON.parse(aliases) as Record<string, number>);
      const speaker = JSON.stringify({ name, kind: 'person', aliases: named });
      sqlite.raw.exec(`
        insert into articles (id, space, origin, title, read_at, dated_at, revision, content_hash, quotes, demands)
          values (${id}, '', 'file:///${id}.txt', 'Day ${id}', 0, 0, 1, 'x${id}', 1, 0);
        insert into revisions (article_id, number, read_at, content_hash, text, provenance, extraction) values
          (${id}, 1, 0, 'x${id}', '“We wait,” ${name} said.', '{"origin":"file:///${id}.txt","title":"Day ${id}"}',
          '{"quotes":[{"kind":"direct","spans":[{"start":1,"end":9,"text":"We wait,"}],"confidence":1,"defects":[],"rule":"r",
            "speaker":${speaker}}],"demands":[],"summary":[],"speakers":[${speaker}]}');
        insert into speakers (id, space, name, folded_name, kind, aliases, quotes) values (${id}, '', '${name}', '${folded}', 'person', '[]', 1);
        insert into name_forms (id, space, folded_name, kind, office, ruled, name, spellings, aliases, block, second_block, lone, articles, speaker_id)
          values (${id}, '', '${folded}', 'person', '', 0, '${name}', '{"${name}":1}', '${aliases}', '${block}', '', 0, 1, ${id});
        insert into cast_members (id, form_id, article_id, speaker_id, name, aliases, dated_at)
          values (${id}, ${id}, ${id}, ${id}, '${name}', '${JSON.stringify(named)}', 0);
        insert into quotes (id, space, article_id, position, number, revision, dated_at, speaker_id, member_id, verbatim, quote) values
          (${id}, '', ${id}, 0, 1, 1, 0, ${id}, ${id}, 1, '{"kind":"direct","spans":[{"start":1,"end":9,"text":"We wait,"}],"confidence":1,"defects":[],"rule":"r"}');`);
    }
    sqlite.raw.exec("insert into name_form_aliases (alias, space, form_id) values ('edda holm', '', 6)");
    await migrate(db);
    const store = new SqlStore(db);
    await store.settleBacklog();
    const { items } = await store.speakers.list('', ALL);
    expect(items.map(({ name, quotes }) => `${name} ${quotes}`).sort()).toEqual([
      'Daw Mar Lwinsen 2',
      'Edda Brandt 2',
      'Gulsen Yildirimsoy 2',
    ]);
    expect((await store.speakers.resolve('yildirimsoy', '', 'quoted')).meant).toMatchObject([{ quotes: 2 }]);
    await store.close();
  });

  it('from 31 to 32 know of no article that was removed', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db, 31);
    for (const id of [1, 3])
      sqlite.raw.exec(`insert into articles (id, space, origin, title, read_at, dated_at, revision, content_hash, quotes, demands)
        values (${id}, '', 'file:///${id}.txt', 'Day ${id}', 0, 0, 1, 'x${id}', 0, 0)`);
    await migrate(db);
    const store = new SqlStore(db);
    expect(await store.articles.removed(2)).toBeUndefined();
    await store.close();
  });

  it('from 33 to 34 find the latest articles with a name without putting all of them in order', async () => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db);
    const plan = sqlite.raw
      .prepare('explain query plan select id from cast_members where form_id = 1 order by dated_at desc limit 40')
      .all();
    expect(plan.map(({ detail }) => detail)).toEqual([expect.stringContaining('cast_members_by_date')]);
    await db.destroy();
  });
});
