import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const rows = readFileSync(path.join(ROOT, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!attack|-)/.test(line));

test('every defence that SECURITY.md tells of names tests that are there', () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const cell = row.split('|').at(-2) ?? '';
    let file = '';
    const named = [...cell.matchAll(/(?:`(tests\/[^`]+)`|the same): "([^"]+)"/g)];
    expect(named.length, row).toBeGreaterThan(0);
    for (const [, other, title] of named) {
      file = other ?? file;
      expect(readFileSync(path.join(ROOT, file), 'utf8'), `${file}: ${title}`).toContain(title);
    }
  }
});
