import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Extraction } from '../../src/core/news/extraction.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { extract } from '../../src/extraction/extract.ts';
import { openStore } from '../../src/store/open.ts';
import { randomFrom, shuffled } from '../train/random.ts';
import { bCubed } from './b-cubed.ts';

/** An article of `tests/fixtures/persons`, with what the rules work out of it. */
interface PersonArticle {
  readonly day: string;
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  /** Each quotation, without its marks: where it begins in `text`, and who says it. */
  readonly pieces: readonly { readonly start: number; readonly person: string }[];
  readonly extraction: Extraction;
}

/** A quotation of the set, and the id of the store's entry under which it stands. */
interface Entered {
  readonly key: string;
  readonly person: string;
  readonly speakerId: number;
}

const PARTS = ['tune', 'held', 'world', 'wide'] as const;

function readPersons(part: (typeof PARTS)[number]): PersonArticle[] {
  const file = readFileSync(new URL(`../../tests/fixtures/persons/${part}.md`, import.meta.url), 'utf8');
  return file
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [head = '', title = '', ...body] = part.split('\n');
      const [day = '', outlet = ''] = head.split(' | ');
      const { text, pieces } = unmarked(body.join('\n').trim());
      return { day, outlet, title, text, pieces, extraction: extract(text) };
    });
}

/** A text without its `{{person|“…”}}`, and where each of them stood. */
function unmarked(marked: string): Pick<PersonArticle, 'text' | 'pieces'> {
  const pieces: { start: number; person: string }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{\{([^|]+)\|(.+?)\}\}/g)) {
    const [whole, person = '', words = ''] = match;
    text += marked.slice(at, match.index);
    pieces.push({ start: text.length + 1, person });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), pieces };
}

const READ_AT = new Date('2026-11-01T12:00:00Z');

async function readInto(store: Store, { day, outlet, title, text, extraction }: PersonArticle): Promise<number> {
  const origin = `https://news.example/${encodeURIComponent(outlet)}/${day}/${encodeURIComponent(title)}/${text.length}`;
  const article = { origin, title, text, publisher: outlet, publishedAt: new Date(`${day}T08:00:00Z`) };
  return (await store.articles.save({ article, extraction, space: '', readAt: READ_AT })).articleId;
}

/** The quotations that the store has under somebody's name, after it read the articles in this order. */
async function entriesOf(articles: readonly PersonArticle[]): Promise<Entered[]> {
  const store = await openStore(':memory:');
  try {
    const entered: Entered[] = [];
    const ids = new Map<PersonArticle, number>();
    for (const article of articles) ids.set(article, await readInto(store, article));
    for (const [article, articleId] of ids) {
      const { items } = await store.quotes.find({ space: '', articleId }, { offset: 0, limit: 100 });
      for (const { start, person } of article.pieces) {
        const quote = items.find(({ spans }) => spans.some((span) => span.start <= start && start < span.end));
        if (quote?.speakerId !== undefined && quote.speaker?.kind !== 'unnamed')
          entered.push({ key: `${article.title} ${article.day} ${article.outlet} ${start}`, person, speakerId: quote.speakerId });
      }
    }
    return entered;
  } finally {
    await store.close();
  }
}

const clustersOf = (entered: readonly Entered[]): (readonly Entered[])[] => [
  ...Map.groupBy(entered, ({ speakerId }) => speakerId).values(),
];

/** What an order of reading came to, in one form for one partition. */
const formOf = (clusters: readonly (readonly Entered[])[]): string =>
  clusters
    .map((cluster) =>
      cluster
        .map(({ key }) => key)
        .sort()
        .join('\n'),
    )
    .sort()
    .join('\n\n');

/** Which half of a set's persons one is in: 0, what goes wrong with whom has been looked at, or 1. */
const halfOf = (person: string): number => (createHash('md5').update(person).digest().at(-1) ?? 0) % 2;

function half(clusters: readonly (readonly Entered[])[], which: number): string {
  return bCubed(
    clusters,
    ({ person }) => person,
    (one) => halfOf(one.person) === which,
  ).f1.toFixed(1);
}

/** Prints how well a store's entries tell persons apart and keep each together, for three orders of reading. */
export async function scorePersons(print: (line: string) => void): Promise<void> {
  for (const part of PARTS) {
    const articles = readPersons(part);
    const orders = [articles, shuffled(articles, randomFrom(1)), shuffled(articles, randomFrom(2))];
    const forms = new Set<string>();
    for (const [n, order] of orders.entries()) {
      const entered = await entriesOf(order);
      const clusters = clustersOf(entered);
      forms.add(formOf(clusters));
      const { precision, recall, f1 } = bCubed(clusters, ({ person }) => person);
      const persons = new Set(entered.map(({ person }) => person)).size;
      const mixed = clusters.filter((cluster) => new Set(cluster.map(({ person }) => person)).size > 1).length;
      const said = articles.reduce((sum, { pieces }) => sum + pieces.length, 0);
      print(
        `${n === 0 ? '\n' : ''}Persons (tests/fixtures/persons/${part}.md, order ${n + 1}; ${articles.length} articles, ${entered.length} of ${said} quotations under a name): ` +
          `${persons} in ${clusters.length} entries, ${mixed} of them of more than one; B-cubed precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}, F1 ${f1.toFixed(1)}`,
      );
      if (n === 0 && part === 'world')
        print(`  by halves of the persons: looked at F1 ${half(clusters, 0)}, set aside ${half(clusters, 1)}`);
    }
    print(`The same entries in every order: ${forms.size === 1 ? 'yes' : 'no'}`);
  }
}
