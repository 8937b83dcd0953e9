import { expect, it } from 'vitest';
import type { WatchSubject } from '../../../src/core/watches/watch.ts';
import { quietWords, watchWords } from '../../../src/presentation/watches/watch-words.ts';

it.each<[WatchSubject, string]>([
  [{ kind: 'person', speaker: 'Mara Quill' }, 'Mara Quill'],
  [{ kind: 'person', speaker: 'Mara Quill', about: 'dredging' }, 'Mara Quill about dredging'],
  [{ kind: 'demands' }, 'demands'],
  [{ kind: 'demands', about: 'border', by: 'Ana Ruiz', of: 'the council' }, 'demands about border by Ana Ruiz of the council'],
  [{ kind: 'words', words: '"north ferry"' }, 'the words "north ferry"'],
  [{ kind: 'source', source: 'Harbour Gazette' }, 'the source Harbour Gazette'],
])('says what a watch waits for', (subject, words) => expect(watchWords(subject)).toBe(words));

it('says when a watch is quiet', () =>
  expect(quietWords({ from: 22 * 60 + 5, to: 7 * 60 }, 'Europe/Kyiv')).toBe('22:05 to 07:00 (Europe/Kyiv)'));
