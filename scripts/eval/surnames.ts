import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { StoredSpeaker } from '../../src/core/news/speaker.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { extract } from '../../src/extraction/extract.ts';
import { openStore } from '../../src/store/open.ts';
import { FOLDER } from './dev-sets.ts';

const TEXTS = path.resolve(FOLDER, '../train/polnear.train.jsonl.gz');
const MOST_QUOTED = 50;
const LEAST_SHARE = 0.98;

interface TrainText {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly text: string;
}

/** Prints for how many of the fifty who are most quoted in 840 real articles the surname alone shows what the full name does; nothing where those aren't there. */
export async function scoreSurnames(print: (line: string) => void): Promise<void> {
  if (!existsSync(TEXTS)) return;
  const store = await openStore(':memory:');
  try {
    const lines = gunzipSync(readFileSync(TEXTS)).toString('utf8').split('\n').filter(Boolean);
    for (const line of lines) await read(store, JSON.parse(line) as TrainText);
    const { items } = await store.speakers.list('', { offset: 0, limit: 200 });
    const persons = items.filter(({ kind }) => kind === 'person').slice(0, MOST_QUOTED);
    const whole: string[] = [];
    const others: string[] = [];
    for (const person of persons) {
      const { share, meant } = await shareOf(store, person);
      if (share >= LEAST_SHARE) whole.push(person.name);
      else others.push(`${person.name} ${(100 * share).toFixed(0)} %${meant === undefined ? '' : ` (${meant})`}`);
    }
    print(
      `\nOf the ${persons.length} most quoted in ${lines.length} real articles, so many of whom the surname alone shows at least 98 % of what the name does: ${whole.length}`,
    );
    if (others.length > 0) print(`  the others, with whom their surname means: ${others.join(', ')}`);
  } finally {
    await store.close();
  }
}

async function read(store: Store, { id, publisher, title, text }: TrainText): Promise<void> {
  const day = /\d{4}-\d\d-\d\d/.exec(id)?.[0];
  const article = { origin: `file:///${id}`, title, text, publisher, publishedAt: day === undefined ? undefined : new Date(day) };
  await store.articles.save({ article, extraction: extract(text), space: '', readAt: new Date(0) });
}

/** How much of what a name shows its last word shows; and whom that means where it is another. */
async function shareOf(store: Store, { id, name }: StoredSpeaker): Promise<{ share: number; meant: string | undefined }> {
  const surname =
    name
      .replace(/,? (?:Jr|Sr)\.$/, '')
      .split(' ')
      .at(-1) ?? name;
  const { meant } = await store.speakers.resolve(surname, '', 'quoted');
  const shown = new Set(
    await quotesOf(
      store,
      meant.map((one) => one.id),
    ),
  );
  const own = await quotesOf(store, [id]);
  const [first] = meant;
  return {
    share: own.filter((quote) => shown.has(quote)).length / Math.max(1, own.length),
    meant: first && first.id !== id ? first.name : undefined,
  };
}

async function quotesOf(store: Store, speakerIds: readonly number[]): Promise<number[]> {
  const { items } = await store.quotes.find({ space: '', speakerIds, verbatim: true }, { offset: 0, limit: 5000 });
  return items.map(({ id }) => id);
}
