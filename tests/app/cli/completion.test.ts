import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { temporaryFolder, verbatim } from '../helpers.ts';

const folder = temporaryFolder;

/** What bash offers behind these words, with its real completion. */
function offered(script: string, words: readonly string[]): string[] {
  const typed = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _verbatim; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr, status } = spawnSync('bash', ['-c', `${script}\n${typed}`], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.trim().split('\n');
}

test('bash completes commands, the commands of a group, and flags, its own and those of answers', async () => {
  const { stdout, status } = await verbatim(['completion', 'bash'], { folder: folder() });
  expect(status).toBe(0);
  expect(offered(stdout, ['verbatim', 'dem'])).toEqual(['demands']);
  expect(offered(stdout, ['verbatim', 'sources', 'e'])).toEqual(['export']);
  expect(offered(stdout, ['verbatim', 'sources', ''])).toEqual(expect.arrayContaining(['add', 'list', 'import', 'remove']));
  expect(offered(stdout, ['verbatim', 'quote', 'putin', '--a'])).toEqual(['--about']);
  expect(offered(stdout, ['verbatim', 'sources', 'import', '--'])).toEqual(['--json', '--help']);
  expect(offered(stdout, ['verbatim', 'ingest', 'no'])).toEqual(['']);
});

test.each(['zsh', 'fish'])('%s is told of every command', async (shell) => {
  const { stdout } = await verbatim(['completion', shell], { folder: folder() });
  for (const word of ['ingest', 'quote', 'manifest', 'rulings', 'completion', 'about']) expect(stdout).toContain(word);
});

test('another shell is refused with those that are known', async () => {
  const run = await verbatim(['completion', 'tcsh'], { folder: folder() });
  expect(run).toMatchObject({ status: 2, stderr: "error: 'tcsh': expected bash, zsh, fish\n" });
});
