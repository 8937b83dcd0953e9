import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withCommandTable } from '../../scripts/docs/command-table.ts';
import { loadRegistry } from '../../src/app/chat/registry.ts';
import { explain } from '../../src/app/explain/explain.ts';
import { extract } from '../../src/extraction/extract.ts';
import type { Decision } from '../../src/extraction/quotes/ranking/decision.ts';
import { normalise } from '../../src/sources/file/normalise.ts';
import { ROOT, SAMPLE, temporaryFolder, verbatim } from './helpers.ts';

const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
/** The block of code behind a comment that names it. */
const block = (name: string): string => new RegExp(`<!-- ${name} -->\n\`\`\`\n([\\s\\S]*?)\`\`\``).exec(readme)![1]!;

test('README’s table of commands is the registry’s: `npm run docs` writes it anew', async () => {
  const { commands } = await loadRegistry(ROOT);
  expect(withCommandTable(readme, commands)).toBe(readme);
});

test('README’s table shows a command with what it must be given and what it may be', async () => {
  const { commands } = await loadRegistry(ROOT);
  const [quote] = commands.filter(({ name }) => name === 'quote');
  const table = withCommandTable(readme, [{ ...quote!, description: 'Words' }]);
  expect(table).toContain(
    '<!-- commands -->\n' +
      '| command                                     | what it answers |\n' +
      '| ------------------------------------------- | --------------- |\n' +
      '| `/quote <speaker> [about] [since] [source]` | Words           |\n\n',
  );
});

test('README’s screen is what the program answers', async () => {
  const run = await verbatim([], { folder: temporaryFolder(), input: '/demands\n/quote peskov\n' });
  expect(run.stdout).toContain(block('screen'));
});

test('README’s explanation is what the program explains', () => {
  const text = normalise(readFileSync(SAMPLE, 'utf8'));
  // How many come before it, and how sure it is to a hundredth, changes with every better rule.
  const still = (lines: string): string =>
    lines
      .replace(/^Quote \d+/gm, 'Quote')
      .replace(/sure to [\d.]+/g, 'sure')
      .replace(/(chosen rather than) .+/g, '$1');
  const decisions: Decision[] = [];
  const extraction = extract(text, { onDecision: (decision) => decisions.push(decision) });
  expect(still(`${[...explain(text, { ...extraction, decisions }, 100)].join('\n')}\n`)).toContain(still(block('explain')));
});

test('README has no figure left to fill in', () => {
  expect(readme).not.toMatch(/\b(?:EVAL|BENCH|TODO)\b/);
});
