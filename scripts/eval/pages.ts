import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { htmlArticle } from '../../src/sources/page/article.ts';
import { FOLDER, halfOf, table } from './dev-sets.ts';

/** Articles taken from web pages: 4-gram F1 of the text, and quotations of the true text that it lacks. */
export function scorePages(): void {
  const pages = path.join(FOLDER, 'pages');
  if (!existsSync(pages)) return;
  const truth = Object.entries(JSON.parse(readFileSync(path.join(pages, 'ground-truth.json'), 'utf8')) as Record<string, { url: string }>);
  const read = truth.map(([id, { url }]) => JSON.stringify({ id, text: textOf(readFileSync(path.join(pages, `${id}.html.gz`)), url) }));
  const halves = [truth, halfOf(truth, 0), halfOf(truth, 1)];
  const folder = mkdtempSync(path.join(os.tmpdir(), 'verbatim-eval-'));
  try {
    const answers = path.join(folder, 'answers.jsonl');
    writeFileSync(answers, read.join('\n'));
    const figures = halves.map((half) => {
      writeFileSync(path.join(folder, 'ground-truth.json'), JSON.stringify(Object.fromEntries(half)));
      const lines = execFileSync(process.execPath, [path.join(FOLDER, 'score-pages.mjs'), folder, answers], { encoding: 'utf8' });
      return JSON.parse(lines.trim().split('\n').at(-1)!) as Record<string, number>;
    });
    table('Pages (article text)', figures);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function textOf(gzipped: Buffer, url: string): string {
  try {
    return htmlArticle(gunzipSync(gzipped).toString('utf8'), url).text;
  } catch {
    return '';
  }
}
