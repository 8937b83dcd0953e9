import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Topic } from '../../src/core/news/abstract.ts';
import { termsOf } from '../../src/matching/stories/terms.ts';
import { topicsOf } from '../../src/matching/topics.ts';
import { htmlArticle } from '../../src/sources/page/article.ts';
import { readGold } from '../attribution-gold.ts';
import { FOLDER } from './dev-sets.ts';

interface Labelled {
  readonly title: string;
  readonly text: string;
  /** What it is about. */
  readonly about: readonly string[];
  /** What it may be filed under too: neither asked for nor wrong. */
  readonly touched: readonly string[];
}
type Texts = (id: string) => { readonly title: string; readonly text: string } | undefined;

/** Precision, recall and F1 of topics by words, over all topics: articles with odd numbers in the list to tune on, the others held out. */
export function scoreTopics(print: (line: string) => void): void {
  for (const [name, texts] of [
    ['articles', ownTexts()],
    ['pages', pageTexts()],
  ] as const) {
    const labelled = texts ? readLabelled(name, texts) : [];
    for (const [half, odd] of [
      ['tune', 0],
      ['held', 1],
    ] as const)
      if (labelled.length > 0)
        print(
          `${half === 'tune' ? '\n' : ''}${worded(
            `Topics of ${name}, ${half}`,
            labelled.filter((_, n) => n % 2 === odd),
          )}`,
        );
  }
}

/** Percent, over the topics of all. */
function scored(labelled: readonly Labelled[]): { readonly precision: number; readonly recall: number; readonly f1: number } {
  let [right, given, asked, found] = [0, 0, 0, 0];
  for (const { title, text, about, touched } of labelled) {
    const topics: readonly string[] = topicsOf(termsOf(title, text));
    given += topics.length;
    asked += about.length;
    right += topics.filter((topic) => about.includes(topic) || touched.includes(topic)).length;
    found += topics.filter((topic) => about.includes(topic)).length;
  }
  const [precision, recall] = [(100 * right) / given, (100 * found) / asked];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function worded(name: string, labelled: readonly Labelled[]): string {
  const { precision, recall, f1 } = scored(labelled);
  return `${name} (${labelled.length}): precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}, F1 ${f1.toFixed(1)}`;
}

function readLabelled(name: string, texts: Texts): Labelled[] {
  const file = readFileSync(new URL(`../../tests/fixtures/topics/${name}.md`, import.meta.url), 'utf8');
  return file.split('\n').flatMap((line) => {
    const [id, about, touched] = line.split('|').map((field) => field.trim());
    const article = about === undefined ? undefined : texts(id!);
    return article ? [{ ...article, about: wordsIn(about!), touched: wordsIn(touched ?? '') }] : [];
  });
}

const wordsIn = (field: string): Topic[] => field.split(' ').filter(Boolean) as Topic[];

function ownTexts(): Texts {
  const articles = new Map(readGold().map(({ id, text }) => [id, { title: text.split('\n', 1)[0]!, text }]));
  return (id) => articles.get(id);
}

function pageTexts(): Texts | undefined {
  const pages = path.join(FOLDER, 'pages');
  if (!existsSync(pages)) return undefined;
  const urls = Object.entries(JSON.parse(readFileSync(path.join(pages, 'ground-truth.json'), 'utf8')) as Record<string, { url: string }>);
  return (prefix) => {
    const [id, { url }] = urls.find(([whole]) => whole.startsWith(prefix))!;
    return htmlArticle(gunzipSync(readFileSync(path.join(pages, `${id}.html.gz`))).toString('utf8'), url);
  };
}
