import { DatabaseSync } from 'node:sqlite';
import { DAY_MS } from '../../src/text/durations.ts';
import { FIRST_DAY } from '../fill.ts';

export const EDITIONS = 1000;
const STORIES = 8;
const QUOTES = 12;

/** Adds a brief that was posted on each of a thousand days, each with stories and quotations. */
export function addEditions(file: string): void {
  const db = new DatabaseSync(file);
  db.exec('begin');
  db.exec(
    "insert into schedules (id, brief, platform, space, channel, cron, zone, added_at, recorded_to, next_at) values (1, 'daily', 'discord', '', 'c1', '0 7 * * *', 'UTC', 0, 0, 0)",
  );
  const add = db.prepare(
    "insert into occurrences (id, schedule_id, instant, state, message_ids, edition, at) values (?, 1, ?, 'sent', '[\"m\"]', ?, ?)",
  );
  for (let day = 0; day < EDITIONS; day++) {
    const at = FIRST_DAY + day * DAY_MS;
    add.run(day + 1, at, JSON.stringify(editionOf(day)), at);
  }
  db.exec('commit');
  db.close();
}

function editionOf(day: number): object {
  const article = (n: number): number => day * 100 + n + 1;
  const stories = Array.from({ length: STORIES }, (_, n) => [
    { kind: 'heading', text: `The bridge at Ashford, day ${article(n)}` },
    {
      kind: 'text',
      text: [`The council will not close the bridge before the winter, story ${n}. `, { text: `article ${article(n)}`, style: 'quiet' }],
    },
  ]).flat();
  const quotes = Array.from({ length: QUOTES }, (_, n) => ({
    kind: 'quote',
    pieces: ['We will not close the bridge before the winter, whatever it costs.'],
    verbatim: true,
    speaker: 'Anna Dahl',
    role: 'mayor',
    sources: [{ label: 'The Post', articleId: article(n) }],
  }));
  return {
    reply: { title: `Daily brief, day ${day}`, blocks: [...stories, ...quotes], audience: 'everyone' },
    contents: { articles: [article(0)], quotes: [], demands: {} },
  };
}
