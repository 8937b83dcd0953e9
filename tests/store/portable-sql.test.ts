import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const STORE = path.join(import.meta.dirname, '../../src/store');

/** What SQLite alone reads, or reads otherwise than PostgreSQL does. */
const SQLITE_ONLY: readonly RegExp[] = [
  /\bjson_\w+|->>?/i,
  /\bpragma\b|\buser_version\b/i,
  /\biif\s*\(|\bifnull\s*\(|\bgroup_concat\b|\btotal\s*\(/i,
  /\bor (?:replace|ignore|abort|fail|rollback)\b/i,
  /\bfts5\b|\bmatch\b|\bsnippet\s*\(|\bbm25\s*\(/i,
  /\b_?rowid\b|\bautoincrement\b/i,
  /\bbegin (?:immediate|exclusive|deferred)\b/i,
  /\bunixepoch\b|\bstrftime\b|\bjulianday\b|\bdatetime\s*\(/i,
  /\bglob\b|\bregexp\b|\bcollate nocase\b|\bindexed by\b/i,
  /\b(?:max|min)\s*\([^()]*,/i,
  /\bsubstr\s*\([^()]*,\s*-/i,
  /\b(?:typeof|instr|printf|randomblob|hex|changes|last_insert_rowid)\s*\(/i,
  /\bsqlite/i,
  // PostgreSQL folds an unquoted name to lower case.
  /\bas [a-z]+[A-Z]\w*/,
];
const SQLITE_METHODS = /^or(?:Replace|Ignore|Abort|Fail|Rollback)$/;

/** The pieces of a file's strings, import paths and called methods that only SQLite's dialect may hold. */
function breachesIn(source: string): string[] {
  const breaches: string[] = [];
  const look = (node: ts.Node): void => {
    const text = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? node.text : '';
    for (const word of SQLITE_ONLY) breaches.push(...(text.match(word)?.slice(0, 1) ?? []));
    if (ts.isPropertyAccessExpression(node) && SQLITE_METHODS.test(node.name.text)) breaches.push(node.name.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('query.ts', source, ts.ScriptTarget.Latest));
  return breaches;
}

describe('the store’s queries', () => {
  it('are SQL that another database reads too, outside what is behind a dialect', () => {
    const files = globSync('**/*.ts', { cwd: STORE }).filter((file) => !/^(?:dialect|migrations)\//.test(file));
    expect(files.length).toBeGreaterThan(50);
    const found = files.map((file) => ({ file, breaches: breachesIn(readFileSync(path.join(STORE, file), 'utf8')) }));
    expect(found.filter(({ breaches }) => breaches.length > 0)).toEqual([]);
  });

  it.each([
    ['sql`select value from json_each(1)`', 'json_each'],
    ["sql`update quotes set quote = json_set(quote, '$.role', 1)`", 'json_set'],
    ['sql.raw(`pragma user_version = 1`)', 'pragma'],
    ['sql`select iif(a > b, a, b) from t`', 'iif('],
    ['sql`insert or ignore into t values (1)`', 'or ignore'],
    ["db.insertInto('t').orReplace().values(row)", 'orReplace'],
    ['sql`select id from quotes_search where quotes_search match 1`', 'match'],
    ['sql`select rowid from t`', 'rowid'],
    ["db.exec('begin immediate')", 'begin immediate'],
    ['sql`where at < 1 and unixepoch() > 1`', 'unixepoch'],
    ['sql`set last = max(last, 1)`', 'max(last,'],
    ['sql`where substr(word, -2) = 1`', 'substr(word, -'],
    ['sql`select issuer_id as issuerId from t`', 'as issuerId'],
    ["import { NodeSqlite } from './dialect/sqlite/database.ts'", 'sqlite'],
  ])('would be caught at %s', (planted, breach) => {
    expect(breachesIn(planted)).toContain(breach);
  });

  it('may hold a word of SQLite’s in a comment, and what both databases read', () => {
    const fine = 'sql`select max(at) as "lastAt", case when a then 1 else 0 end as b from t where substr(w, 2) = 1` // no rowid';
    expect(breachesIn(fine)).toEqual([]);
  });
});
