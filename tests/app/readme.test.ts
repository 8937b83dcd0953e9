import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadRegistry } from '../../src/app/chat/registry.ts';
import { explain } from '../../src/app/explain/explain.ts';
import { extract } from '../../src/extraction/extract.ts';
import { normalise } from '../../src/sources/file/normalise.ts';
import { ROOT, SAMPLE, temporaryFolder, verbatim } from './helpers.ts';

const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
/** The block of code behind a comment that names it. */
const block = (name: string): string => new RegExp(`<!-- ${name} -->\n\`\`\`\n([\\s\\S]*?)\`\`\``).exec(readme)![1]!;

test('README’s table of commands is the registry’s', async () => {
  const { commands } = await loadRegistry(ROOT);
  const rows = commands.map(({ name, description, options }) => {
    const usage = [`/${name}`, ...Object.entries(options).map(([option, { required }]) => (required ? `<${option}>` : `[${option}]`))];
    return `| \`${usage.join(' ')}\` | ${description} |`;
  });
  const [section] = /^## What you can ask\n[\s\S]*?(?=^## )/m.exec(readme)!;
  const told = section.match(/^\| `\/.*$/gm)!.map((row) => row.replace(/ +\|/g, ' |'));
  expect(told).toEqual(rows);
});

test('README’s screen is what the program answers', async () => {
  const run = await verbatim([], { folder: temporaryFolder(), input: '/demands\n/quote peskov\n' });
  expect(run.stdout).toContain(block('screen'));
});

test('README’s explanation is what the program explains', () => {
  const text = normalise(readFileSync(SAMPLE, 'utf8'));
  // How many come before it, and how sure it is to a hundredth, changes with every better rule.
  const still = (lines: string): string => lines.replace(/^Quote \d+/gm, 'Quote').replace(/sure to [\d.]+/g, 'sure');
  expect(still(`${[...explain(text, extract(text), 100)].join('\n')}\n`)).toContain(still(block('explain')));
});

test('README has no figure left to fill in', () => {
  expect(readme).not.toMatch(/\b(?:EVAL|BENCH|TODO)\b/);
});
