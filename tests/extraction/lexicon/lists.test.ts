import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '../../../src/extraction/lexicon');
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** The lists that a file passes to `words`, as they are written down, with the line where each begins. */
function listsOf(source: string): { line: number; list: string[] }[] {
  return [...source.matchAll(/\bwords\(\s*((?:(?:`[^`]*`|'[^']*'|"[^"]*"),?\s*)+)\)/g)].flatMap((call) =>
    [...call[1]!.matchAll(/`([^`]*)`|'([^']*)'|"([^"]*)"/g)].map((literal) => ({
      line: source.slice(0, call.index).split('\n').length,
      list: (literal[1] ?? literal[2] ?? literal[3] ?? '').split(/\s+/).filter(Boolean),
    })),
  );
}

describe('the lists of words', () => {
  test.each(FILES)('%s: each list is in the order of the alphabet and has every word once', (file) => {
    for (const { line, list } of listsOf(readFileSync(path.join(FOLDER, file), 'utf8')))
      expect(list, `line ${line}`).toEqual([...new Set(list)].sort());
  });

  test('are found by this test', () => {
    expect(listsOf("const A = words('b a');\nconst C = words(\n  `d\n   e`,\n  'f',\n);")).toEqual([
      { line: 1, list: ['b', 'a'] },
      { line: 2, list: ['d', 'e'] },
      { line: 2, list: ['f'] },
    ]);
  });

  test('no folder of them has over twenty files', () => {
    const folders = Map.groupBy(FILES, (file) => path.dirname(file));
    for (const [folder, files] of folders) expect(files.length, folder).toBeLessThanOrEqual(20);
  });
});
