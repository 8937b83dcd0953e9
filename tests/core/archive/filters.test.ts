import { expect, test } from 'vitest';
import { filterOf } from '../../../src/core/archive/filters.ts';

const NOW = new Date('2026-11-20T15:30:00Z');
const read = (list: Parameters<typeof filterOf>[0], query: string) => filterOf(list, new URLSearchParams(query), NOW);

test('a list’s query is read: words, a name, days in full, and what stands', () => {
  expect(read('quotations', 'about=ferry+winter&person=Ann+Lee&since=2026-11-01&until=2026-11-02&kind=reported')).toEqual({
    filter: {
      about: 'ferry winter',
      person: 'Ann Lee',
      since: new Date('2026-11-01T00:00:00Z'),
      until: new Date('2026-11-02T23:59:59.999Z'),
      kind: 'reported',
    },
  });
  expect(read('demands', 'status=standing&by=3')).toEqual({ filter: { status: ['rejected', 'ignored', 'countered', 'pending'], by: '3' } });
  expect(read('articles', 'since=2d&until=2026-11-19T12:00:00Z')).toEqual({
    filter: { since: new Date('2026-11-18T15:30:00Z'), until: new Date('2026-11-19T12:00:00Z') },
  });
});

test('a form’s empty fields and names of other lists ask for nothing', () => {
  expect(read('quotations', 'about=&since=+&status=accepted&utm_source=chat')).toEqual({ filter: {} });
});

test('what can’t be read is named with its value and what is allowed, all of it', () => {
  expect(read('demands', 'status=open&since=soon&until=2026-13-01T00:00:00Z')).toEqual({
    problems: [
      { name: 'since', value: 'soon', allowed: expect.stringMatching(/2d.*an instant/) },
      { name: 'until', value: '2026-13-01T00:00:00Z', allowed: expect.stringMatching(/2d.*an instant/) },
      { name: 'status', value: 'open', allowed: 'one of standing, accepted, rejected, ignored, countered, withdrawn, pending' },
    ],
  });
  const { problems } = read('articles', `about=${'a'.repeat(300)}`) as { problems: readonly object[] };
  expect(problems).toEqual([{ name: 'about', value: 'a'.repeat(200), allowed: 'at most 200 characters' }]);
});
