import type { DatabaseSync } from 'node:sqlite';
import { foldName } from '../../text/names.ts';
import { sourceNames } from '../articles/source-names.ts';

const COLUMNS = `
alter table speakers add column folded_name text not null default '';
alter table articles add column source_names text not null default '';
alter table sources add column lower_url text not null default '';
alter table sources add column lower_title text;
alter table story_terms add column topics text;
update story_terms set topics = (
  select json_extract(r.extraction, '$.topics') from articles a join revisions r on r.article_id = a.id and r.number = a.revision
  where a.id = story_terms.article_id);
drop index speaker_words_by_end;
create index speaker_words_by_end on speaker_words (substr(word, length(word) - 1), length(word), word);
`;

/** Text as it is compared stands in columns, filled by our own code, and so do a model's topics: no database needs a function of ours. */
export function foldedText(database: DatabaseSync): void {
  database.exec(COLUMNS);
  const speaker = database.prepare('update speakers set folded_name = ? where id = ?');
  for (const { id, name } of rowsOf(database, 'select id, name from speakers')) speaker.run(foldName(String(name)), Number(id));
  const article = database.prepare('update articles set source_names = ? where id = ?');
  for (const row of rowsOf(database, 'select id, origin, title, publisher, canonical_url from articles')) {
    const names = {
      origin: text(row['origin']),
      title: text(row['title']),
      publisher: text(row['publisher']),
      canonicalUrl: text(row['canonical_url']),
    };
    article.run(sourceNames(names), Number(row['id']));
  }
  const source = database.prepare('update sources set lower_url = ?, lower_title = ? where id = ?');
  for (const { id, url, title } of rowsOf(database, 'select id, url, title from sources'))
    source.run(text(url).toLowerCase(), title === null ? null : text(title).toLowerCase(), Number(id));
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const rowsOf = (database: DatabaseSync, query: string) => database.prepare(query).all();
