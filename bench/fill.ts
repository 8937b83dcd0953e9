import { DatabaseSync } from 'node:sqlite';
import { namePartsOf, secondSoundOf, soundOf } from '../src/matching/persons/name-parts.ts';
import { openStore } from '../src/store/open.ts';
import { DAY_MS } from '../src/text/durations.ts';
import { foldName, wordsOf } from '../src/text/names.ts';
import { nameOf } from './news.ts';

const QUOTES_AN_ARTICLE = 10;
const QUOTES_A_SPEAKER = 20;
const WORDS = 'We will not close the bridge before the winter, whatever it costs, and nobody in this city ought to pay for it twice.';

const FIRST_DAY = 1_700_000_000_000;
const DAYS = 1000;
/** The first of the last thirty days, on which three in a hundred quotes are dated. */
export const LAST_MONTH = new Date(FIRST_DAY + (DAYS - 30) * DAY_MS).toISOString().slice(0, 10);

/** Fills a store with `quotes` quotes, a tenth as many demands and articles, and a twentieth as many speakers, each named in every article that quotes it, by the tables’ own columns. */
export async function fillStore(file: string, quotes: number): Promise<readonly string[]> {
  await (await openStore(file)).close();
  const db = new DatabaseSync(file);
  db.exec('pragma synchronous = off; begin');
  const speakers = Math.max(1, quotes / QUOTES_A_SPEAKER);
  const names = Array.from({ length: speakers }, (_, n) => nameOf(n));
  const addSpeaker = db.prepare(
    "insert into speakers (id, space, name, folded_name, kind, role, aliases, quotes, demands, last_spoke_at) values (?, '', ?, ?, 'person', 'mayor', '[]', ?, 2, 0)",
  );
  const addAlias = db.prepare("insert into aliases (alias, space, speaker_id) values (?, '', ?)");
  const addWord = db.prepare("insert or ignore into speaker_words (word, source, space, speaker_id) values (?, 'name', '', ?)");
  const addForm = db.prepare(
    `insert into name_forms (id, space, folded_name, kind, office, ruled, name, spellings, aliases, block, second_block, lone, articles, speaker_id)
      values (?, '', ?, 'person', 'mayor', 0, ?, ?, '{}', ?, ?, 0, ?, ?)`,
  );
  const addMember = db.prepare(
    "insert into cast_members (id, form_id, article_id, speaker_id, name, aliases, role, dated_at) values (?, ?, ?, ?, ?, '[]', 'mayor', ?)",
  );
  for (const [n, name] of names.entries()) {
    const parts = namePartsOf(name);
    const spellings = JSON.stringify({ [name]: QUOTES_A_SPEAKER });
    addSpeaker.run(n + 1, name, foldName(name), QUOTES_A_SPEAKER);
    addForm.run(n + 1, foldName(name), name, spellings, soundOf(parts), secondSoundOf(parts), QUOTES_A_SPEAKER, n + 1);
    addAlias.run(foldName(name), n + 1);
    for (const word of wordsOf(name)) addWord.run(word, n + 1);
  }
  const addArticle = db.prepare(
    "insert into articles (id, space, origin, title, publisher, published_at, read_at, dated_at, revision, content_hash, quotes, demands) values (?, '', ?, ?, 'The Post', ?, ?, ?, 1, ?, 10, 1)",
  );
  const addQuote = db.prepare(
    "insert into quotes (id, space, article_id, position, dated_at, speaker_id, member_id, verbatim, quote) values (?, '', ?, ?, ?, ?, ?, 1, ?)",
  );
  const addQuoteSearch = db.prepare('insert into quotes_search (rowid, title, text) values (?, ?, ?)');
  const addDemand = db.prepare(
    "insert into demands (id, space, article_id, position, dated_at, issuer_id, addressee_id, demand) values (?, '', ?, 0, ?, ?, ?, ?)",
  );
  const quote = JSON.stringify({
    kind: 'direct',
    spans: [{ start: 0, end: WORDS.length, text: WORDS }],
    mention: { start: 130, end: 140 },
    cue: { start: 141, end: 145 },
    confidence: 0.98,
    rule: 'cue-behind',
    resolution: 'full-name',
    defects: [],
    role: 'mayor',
  });
  const demand = JSON.stringify({
    spans: [{ start: 0, end: 20, text: 'close the bridge now' }],
    force: 'demand',
    polarity: 'do',
    confidence: 0.9,
    evidence: { start: 0, end: 60 },
    evidenceText: 'The mayor demanded that the city close the bridge now.',
    responses: [],
    rule: 'verb',
  });
  for (let q = 0; q < quotes; q++) {
    const article = Math.floor(q / QUOTES_AN_ARTICLE) + 1;
    const at = FIRST_DAY + (article % DAYS) * DAY_MS;
    const position = q % QUOTES_AN_ARTICLE;
    const title = `The bridge, day ${article}`;
    if (position === 0) addArticle.run(article, `file:///news/${article}.txt`, title, at, at, at, String(article));
    const speaker = (q * 7919) % speakers;
    addMember.run(q + 1, speaker + 1, article, speaker + 1, names[speaker] ?? '', at);
    addQuote.run(q + 1, article, position, at, speaker + 1, q + 1, quote);
    addQuoteSearch.run(q + 1, title, WORDS);
    if (position === 0) addDemand.run(article, article, at, speaker + 1, ((speaker + 1) % speakers) + 1, demand);
  }
  fillDemands(db);
  db.exec('commit; analyze; pragma wal_checkpoint(truncate)');
  db.close();
  return names;
}

/** Every demand as the only telling of its own, as the store keeps it over articles. */
function fillDemands(db: DatabaseSync): void {
  db.exec(`
    insert into demand_identities (id, space, issuer_id, addressee_id, content) select id, space, issuer_id, addressee_id, '["close","bridg"]' from demands;
    insert into demand_words (party, word, identity_id) select issuer_id, 'bridg', id from demands union all select addressee_id, 'bridg', id from demands;
    insert into demand_tellings (identity_id, demand_id, space, dated_at) select id, id, space, dated_at from demands;
    insert into demand_views select id, space, issuer_id, addressee_id, id, article_id, position, dated_at, dated_at, 1,
      case id % 4 when 0 then 'rejected' when 1 then 'accepted' else 'pending' end, 0 from demands;`);
}
