import { DatabaseSync } from 'node:sqlite';
import { namePartsOf, secondSoundOf, soundOf } from '../src/matching/persons/name-parts.ts';
import { openStore } from '../src/store/open.ts';
import { DAY_MS } from '../src/text/durations.ts';
import { foldName, wordsOf } from '../src/text/names.ts';
import { nameOf, randomOf } from './news.ts';

const QUOTES_AN_ARTICLE = 10;
const QUOTES_A_SPEAKER = 20;
const WORDS = 'We will not close the bridge before the winter, whatever it costs, and nobody in this city ought to pay for it twice.';
/** What everybody says, of one subject or another. */
const wordsAbout = (subject: string): string => `${WORDS} This is about ${subject}.`;

const FIRST_PARTS = ['Ash', 'Birk', 'Cran', 'Dun', 'Elm', 'Fern', 'Glen', 'Hazel', 'Ives', 'Kel'];
const LAST_PARTS = ['bourne', 'combe', 'dale', 'field', 'ford', 'ham', 'leigh', 'mere', 'stow', 'wick'];
const MIDDLE_PARTS = [
  'al',
  'an',
  'ar',
  'el',
  'en',
  'er',
  'il',
  'in',
  'ir',
  'ol',
  'on',
  'or',
  'ul',
  'un',
  'ur',
  'ast',
  'est',
  'ist',
  'ost',
  'ust',
];
/** Each in the title of one article in a hundred. */
export const PLACES: readonly string[] = FIRST_PARTS.flatMap((first) => LAST_PARTS.map((last) => `${first}${last}`));
/** What is spoken of, the most frequent first: as in all that people write, the word at place n is about an nth as frequent as the first (Zipf 1949). */
export const SUBJECTS: readonly string[] = MIDDLE_PARTS.flatMap((middle) =>
  FIRST_PARTS.flatMap((first) => LAST_PARTS.map((last) => `${first}${middle}${last}`.toLowerCase())),
);

/** Of a number from 0 to 1, a place among the subjects, so that each is as frequent as its place says. */
const subjectAt = (share: number): string => SUBJECTS[Math.min(SUBJECTS.length - 1, Math.floor(SUBJECTS.length ** share) - 1)] ?? '';

/** When the oldest article is dated; of the others each day has a hundred. */
export const FIRST_DAY = 1_700_000_000_000;
const DAYS = 1000;
/** The first of the last thirty days, on which three in a hundred quotes are dated. */
export const LAST_MONTH = new Date(FIRST_DAY + (DAYS - 30) * DAY_MS).toISOString().slice(0, 10);

/** Of everybody who is quoted in a store of so many quotes. */
export const namesFor = (quotes: number): readonly string[] =>
  Array.from({ length: Math.max(1, quotes / QUOTES_A_SPEAKER) }, (_, n) => nameOf(n));

/** Fills a store with `quotes` quotes, a tenth as many demands and articles, and a twentieth as many speakers, each named in every article that quotes it, by the tables’ own columns; with `texts`, the articles’ own too, each indexed for a search; with `compared`, what each new article is held against. */
export async function fillStore(file: string, quotes: number, { texts = false, compared = false } = {}): Promise<readonly string[]> {
  await (await openStore(file)).close();
  const db = new DatabaseSync(file);
  // Nobody else reads it, and a fill that is broken off is thrown away.
  db.exec('pragma journal_mode = memory; pragma synchronous = off; pragma cache_size = -400000; begin');
  const names = namesFor(quotes);
  const speakers = names.length;
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
    "insert into articles (id, space, origin, title, publisher, published_at, read_at, dated_at, revision, content_hash, source_names, quotes, demands) values (?, '', ?, ?, 'The Post', ?, ?, ?, 1, ?, ?, 10, 1)",
  );
  const addQuote = db.prepare(
    "insert into quotes (id, space, article_id, position, dated_at, speaker_id, member_id, verbatim, number, quote) values (?, '', ?, ?, ?, ?, ?, 1, ?, ?)",
  );
  const addQuoteSearch = db.prepare('insert into quotes_search (rowid, title, text) values (?, ?, ?)');
  const addDemand = db.prepare(
    "insert into demands (id, space, article_id, position, dated_at, issuer_id, addressee_id, demand) values (?, '', ?, 0, ?, ?, ?, ?)",
  );
  const addDemandSearch = db.prepare('insert into demands_search (rowid, title, text) values (?, ?, ?)');
  const addText = db.prepare(
    `insert into revisions (article_id, number, read_at, content_hash, text, provenance, extraction) values (?, 1, ?, '', ?, ?,
      '{"quotes":[],"demands":[],"speakers":[],"summary":[{"start":0,"end":60}]}')`,
  );
  const addArticleSearch = db.prepare('insert into articles_search (rowid, title, text) values (?, ?, ?)');
  const quoteAt = (start: number, words: string): string =>
    JSON.stringify({
      kind: 'direct',
      spans: [{ start, end: start + words.length, text: words }],
      mention: { start: start + words.length + 7, end: start + words.length + 17 },
      cue: { start: start + words.length + 2, end: start + words.length + 6 },
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
  const random = randomOf(3);
  let text = '';
  for (let q = 0; q < quotes; q++) {
    const article = Math.floor(q / QUOTES_AN_ARTICLE) + 1;
    const at = FIRST_DAY + (article % DAYS) * DAY_MS;
    const position = q % QUOTES_AN_ARTICLE;
    const title = `The bridge at ${PLACES[article % PLACES.length]}, day ${article}`;
    const speaker = (q * 7919) % speakers;
    if (position === 0) {
      addArticle.run(
        article,
        `file:///news/${article}.txt`,
        title,
        at,
        at,
        at,
        String(article),
        `the post\n${title}\nfile:///news/${article}.txt`.toLowerCase(),
      );
      text = '';
    }
    const words = wordsAbout(subjectAt(random()));
    const start = text.length + 1;
    text += `“${words}” said ${names[speaker]}, the mayor of a town on this river.\n\n`;
    if (texts && position === QUOTES_AN_ARTICLE - 1) {
      addText.run(article, at, text, JSON.stringify({ origin: `file:///news/${article}.txt`, title }));
      addArticleSearch.run(article, title, text);
    }
    addMember.run(q + 1, speaker + 1, article, speaker + 1, names[speaker] ?? '', at);
    addQuote.run(q + 1, article, position, at, speaker + 1, q + 1, position + 1, quoteAt(start, words));
    addQuoteSearch.run(q + 1, title, words);
    if (position === 0) {
      addDemand.run(article, article, at, speaker + 1, ((speaker + 1) % speakers) + 1, demand);
      addDemandSearch.run(article, title, 'close the bridge now');
    }
  }
  fillDemands(db);
  if (compared) fillCompared(db);
  db.exec('commit; analyze; pragma journal_mode = wal');
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

/** For each article the keys by which texts like it are found, and for each quote the one by which the same words are: as many as real ones, and like nobody's. */
function fillCompared(db: DatabaseSync): void {
  db.exec(`
    insert into article_bands (key, article_id) select key, id from (
      with recursive bands (band) as (select 1 union all select band + 1 from bands where band < 40)
      select abs(random()) % 4294967296 as key, a.id from articles a, bands) order by key, id;
    drop index quote_words_by_key;
    insert into quote_words (quote_id, key, echo) select id, lower(hex(randomblob(11))), 0 from quotes;
    create index quote_words_by_key on quote_words (key, quote_id);`);
}
