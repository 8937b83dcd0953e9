import { defineCommand } from '../src/core/command.ts';
import { ok } from '../src/core/failure.ts';
import { dayAndTime } from '../src/core/show.ts';

const MEGABYTE = 1_048_576;

/** `/status`: what the store holds, and when it last grew. */
export default defineCommand({
  name: 'status',
  description: 'What the store holds, and when it last read something',
  options: {},
  fails: [],
  example: '/status',
  async run(_options, { store }) {
    const status = await store.status();
    const number = (n: number): string => n.toLocaleString('en-US');
    return ok({
      title: 'Status',
      blocks: [
        {
          kind: 'fields',
          fields: [
            { name: 'Articles', value: number(status.articles) },
            { name: 'Revisions', value: number(status.revisions) },
            { name: 'Quotes', value: number(status.quotes) },
            { name: 'Speakers', value: number(status.speakers) },
            { name: 'Demands', value: number(status.demands) },
            { name: 'Last read', value: status.lastReadAt ? dayAndTime(status.lastReadAt) : 'never' },
            { name: 'Store', value: `${status.location} (${(status.bytes / MEGABYTE).toFixed(1)} MB, schema ${status.schemaVersion})` },
          ],
        },
      ],
      audience: 'asker',
    });
  },
});
