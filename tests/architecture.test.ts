import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const architecture = textOf('ARCHITECTURE.md');
/** The cells of the table behind a heading, its first two lines aside. */
const tableBehind = (heading: string): string[][] => {
  const [, section = ''] = architecture.split(`\n## ${heading}\n`);
  const lines = section.split('\n## ')[0]!.match(/^\|.*$/gm) ?? [];
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
};
const codeIn = (cell: string): string => cell.replace(/^`|`$/g, '');

test('the code map names each folder that holds code, and no other', () => {
  const mapped = tableBehind('Code map').map(([folder = '']) => codeIn(folder));
  const files = globSync('{src,commands,briefs}/**/*.ts', { cwd: ROOT });
  expect([...mapped].sort()).toEqual([...new Set(files.map((file) => path.dirname(file)))].sort());
});

test('the code map’s places to start reading are there, each in its folder', () => {
  for (const [folder = '', , start = ''] of tableBehind('Code map')) {
    const file = path.join(codeIn(folder), codeIn(start));
    expect({ file, there: existsSync(path.join(ROOT, file)) }).toEqual({ file, there: true });
  }
});

test('every file that the documents name is there', () => {
  const named = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md'].flatMap((document) =>
    [...textOf(document).matchAll(/`((?:src|commands|briefs|tests|scripts|bench|samples|docs)\/[^`\s<>*]*)`/g)].map(([, file = '']) => ({
      document,
      file,
    })),
  );
  expect(named.filter(({ file }) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});

test('the documents name files by their whole path from the root', () => {
  const shortened = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md'].flatMap((document) =>
    [...textOf(document).matchAll(/`(?:core|matching|presentation|store|briefing|app|sources|llm|platforms)\/[^`]*\.ts`/g)].map(
      ([path]) => path,
    ),
  );
  expect(shortened).toEqual([]);
});

test('no folder holds more than twenty files', () => {
  const counts = new Map<string, number>();
  for (const file of globSync('{src,commands,briefs}/**/*.ts', { cwd: ROOT }))
    counts.set(path.dirname(file), (counts.get(path.dirname(file)) ?? 0) + 1);
  expect([...counts].filter(([, files]) => files > 20)).toEqual([]);
});

test('one type name, one thing: no two files declare the same', () => {
  const homes = new Map<string, string[]>();
  for (const file of globSync('{src,commands,briefs}/**/*.ts', { cwd: ROOT }))
    for (const [, name = ''] of textOf(file).matchAll(/^(?:export )?(?:interface|type|class|abstract class) (\w+)/gm))
      homes.set(name, [...(homes.get(name) ?? []), file]);
  expect([...homes].filter(([, files]) => files.length > 1)).toEqual([]);
});

test('the whole store is known to what makes it and to what builds the parts; all else names the ports that it uses', () => {
  const knowing = globSync('{src,commands,briefs}/**/*.ts', { cwd: ROOT }).filter((file) => {
    const code = textOf(file).replace(/^\s*(?:\*|\/\/|\/\*\*).*$/gm, '');
    if (!/^import .*\bStore\b.*'.*\/ports\/store\.ts'/m.test(code)) return false;
    return /\bStore\b/.test(code.replace(/^import .*$/gm, '').replace(/Pick<Store,|keyof Store\b|\bStore\[|'[^']*'|`[^`]*`/g, ''));
  });
  expect(knowing.sort()).toEqual([
    'src/app/app.ts',
    'src/app/bot/build-bot.ts',
    'src/app/roles/running.ts',
    'src/store/open.ts',
    'src/store/store.ts',
  ]);
});
