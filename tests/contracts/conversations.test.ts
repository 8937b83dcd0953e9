import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadRegistry } from '../../src/app/chat/registry.ts';
import { ingestArticle } from '../../src/app/reading/ingest.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { ruleExtractor } from '../../src/extraction/extract.ts';
import { textArticle } from '../../src/sources/file/text-article.ts';
import { openStore } from '../../src/store/open.ts';
import { ROOT, temporaryFolder } from '../app/helpers.ts';
import { type Desk, discordDesk, type Seen, slackDesk, terminalDesk } from './conversations/platforms.ts';

/** The same conversations on the terminal, on the real discord.js client and on the real Bolt: people read the same words. */

const BRIDGE = 'Council votes to close the bridge';
const HARBOUR = 'Harbour inquiry opens';
const said = (n: number): string => `"The crossing number ${n} cannot wait for another winter," Mayor Ann Lee said on Monday.`;
const ARTICLES = [
  {
    title: BRIDGE,
    text: [
      'The council voted to close the old bridge.',
      ...Array.from({ length: 12 }, (_, n) => said(n)),
      'Lee demanded that the government pay for a new bridge.',
      'The government rejected the demand.',
    ].join('\n\n'),
  },
  {
    title: HARBOUR,
    text: 'An inquiry into the harbour opened.\n\n"Nobody was told of the leak," said Peter Kim, a dock worker.\n\n"Nobody asked us," Kim added.\n\n"We will not [sign](https://evil.example) *anything* with @everyone or <@1>," said Maria Cole, a union leader.\n\n"The strike goes on," Cole said.\n\n"The tide turns at noon," said Jonas Cole, a pilot.\n\n"I only mend nets," said Pete Kim-Lund, a fisherman.',
  },
];

const PUBLISHED = new Date('2026-11-20T09:00:00Z');
const registry = await loadRegistry(ROOT);
const errors: unknown[] = [];
const stores: Store[] = [];
let desks: readonly Desk[] = [];

/** Each platform has a store of its own, so that what one asks for leaves the others' numbers alone. */
async function filled(): Promise<Store> {
  const store = await openStore(':memory:');
  stores.push(store);
  for (const [n, { title, text }] of ARTICLES.entries()) {
    const article = textArticle(text, { origin: `https://news.example/${n}` });
    await ingestArticle(
      { ...article, title, publishedAt: PUBLISHED },
      { store, extractor: ruleExtractor, space: '', now: () => PUBLISHED },
    );
  }
  return store;
}

beforeAll(async () => {
  const folder = temporaryFolder(afterAll);
  const parts = async () => ({ store: await filled(), registry, folder, errors });
  desks = [terminalDesk(await parts()), await discordDesk(await parts()), await slackDesk(await parts())];
});
afterAll(async () => {
  await Promise.all(desks.map((desk) => desk.stop()));
  await Promise.all(stores.map((store) => store.close()));
  expect(errors).toEqual([]);
});

const TITLES = [BRIDGE, HARBOUR].join('|');
/** Where platforms differ, and why. Everything else is the same to the word. */
const DIFFERENCES: readonly { readonly why: string; readonly mark: RegExp; readonly leaves?: string }[] = [
  {
    why: 'a terminal shows a link’s address, chat hides it behind the words',
    mark: / <https:\/\/news\.example\/\d(?:#:~:text=[^>]*)?>/g,
    leaves: '',
  },
  {
    why: 'chat links the source under each quote, with its date in the reader’s zone; a terminal names it once for a run of quotes',
    mark: new RegExp(`(?:Source: )?(?:20 November 2026 · )?(?:${TITLES})(?:, 20 November 2026)?(?:, article \\d+)?`, 'g'),
  },
  { why: '… and in chat by its outlet alone under the quotes behind the first', mark: /20 November 2026 · example/g },
  { why: 'a terminal has no button for the paragraph around a quote', mark: /^The paragraph around .*$/gm },
  { why: 'the page is turned by a word on a terminal, by buttons in chat', mark: /\. Type “more” for the next\./g },
  { why: 'quotations, lists and warnings have each platform’s own marks', mark: /^[│•!⚠—\s-]+|·/gmu },
  { why: 'what Slack shows to one alone beside a quote is a window, and a window has a title', mark: /^Verbatim\n/ },
  {
    why: 'a terminal has neither direct messages nor channels',
    mark: /(?:comes to you as a direct message|is posted in this channel|is printed by “verbatim watch --follow”, and by “npm start” on a terminal)\./g,
  },
  { why: 'Slack keeps two names for itself: the commands have a prefix there', mark: /(?<=\/)verbatim-(?=\w)/g, leaves: '' },
  {
    why: 'Discord has a field for each option, which the example names',
    mark: /(?<=Example: .*)speaker: |(?<=Example: .*\w):(?= )/g,
    leaves: '',
  },
];

const wordsOf = ({ text }: Seen): string =>
  DIFFERENCES.reduce((rest, { mark, leaves = ' ' }) => rest.replace(mark, leaves), text)
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');

/** What all of them show, once they agree. */
async function sameOn(ask: (desk: Desk) => Promise<Seen>): Promise<string> {
  const shown = await Promise.all(desks.map(async (desk) => ({ desk: desk.name, words: wordsOf(await ask(desk)) })));
  const [first, ...others] = shown;
  for (const { desk, words } of others) expect(words, desk).toBe(first!.words);
  return first!.words;
}

describe('people read the same words on the terminal, on Discord and on Slack', () => {
  test('what someone said, page after page and back', async () => {
    expect(await sameOn((desk) => desk.ask('quote', { speaker: 'lee' }))).toContain('“The crossing number');
    const second = await sameOn((desk) => desk.press('More'));
    expect(second).toContain('“The crossing number');
    expect(await sameOn((desk) => desk.press('Back'))).not.toBe(second);
  });

  test('what someone said as a CSV, over all pages', async () => {
    await sameOn((desk) => desk.ask('quote', { speaker: 'lee' }));
    const files = await Promise.all(desks.map((desk) => desk.csv()));
    for (const { name, content } of files) {
      expect(name).toBe('quote-lee.csv');
      expect(content.replace(/^\uFEFF/, '')).toBe(files[0]!.content.replace(/^\uFEFF/, ''));
      expect(content.trimEnd().split('\r\n')).toHaveLength(13);
    }
  });

  test('the paragraph around a quote', async () => {
    await sameOn((desk) => desk.ask('quote', { speaker: 'kim' }));
    expect(await sameOn((desk) => desk.press('Context'))).toContain('said Peter Kim, a dock worker.');
  });

  test('a name that nobody has is answered with the nearest, to choose from', async () => {
    expect(await sameOn((desk) => desk.ask('quote', { speaker: 'zzyzx' }))).toContain('Nobody called “zzyzx” is quoted here');
    await sameOn((desk) => desk.ask('quote', { speaker: 'kimm' }));
  });

  test('a surname that two bear is answered with the one quoted most, and a button asks for the other', async () => {
    const shown = await sameOn((desk) => desk.ask('quote', { speaker: 'cole' }));
    expect(shown).toMatch(/^Maria Cole, union leader/);
    expect(shown).toContain('“cole” can also be Jonas Cole, pilot (1 quote, last on 20 November 2026).');
    expect(await sameOn((desk) => desk.press('Jonas Cole'))).toContain('“The tide turns at noon,”');
  });

  test('a search for a phrase where somebody is quoted, and for whoever else bears the name', async () => {
    const shown = await sameOn((desk) => desk.ask('search', { words: '“into the harbour” -bridge', by: 'cole' }));
    expect(shown).toMatch(/^Found for “into the harbour” -bridge /);
    expect(shown).toContain('The passage there');
    expect(shown).toContain('/article 2');
    expect(await sameOn((desk) => desk.press('Jonas Cole'))).toContain('An inquiry into the harbour opened.');
    expect(await sameOn((desk) => desk.ask('search', { words: '-harbour' }))).toBe(
      '“-harbour” only says what must not be there Name a word that must: /search ferry -harbour.',
    );
  });

  test('one person’s words on a subject in order of time, page after page', async () => {
    const shown = await sameOn((desk) => desk.ask('compare', { speaker: 'lee', about: 'crossing' }));
    expect(shown).toMatch(/^Mayor Ann Lee|^Ann Lee/);
    expect(shown).toContain('“The crossing number 0 cannot wait for another winter,”');
    expect(await sameOn((desk) => desk.press('More'))).toContain('12 statements, oldest first');
    expect(await sameOn((desk) => desk.ask('compare', { speaker: 'cole', about: 'noon' }))).toContain('can also be');
    expect(await sameOn((desk) => desk.press('Jonas Cole'))).toContain('“The tide turns at noon,”');
    expect(await sameOn((desk) => desk.ask('compare', { speaker: 'lee', about: 'unicorns' }))).toContain('Nothing found');
  });

  test('an admin makes two names one person, and takes it back', async () => {
    const ruled = await sameOn((desk) => desk.ask('rulings merge', { name: 'Peter Kim', other: 'Pete Kim-Lund' }, 'admin'));
    expect(ruled).toContain('Ruled: 1. “Pete Kim-Lund” is “Peter Kim”');
    expect(await sameOn((desk) => desk.ask('rulings list', {}, 'admin'))).toContain('“Pete Kim-Lund” is “Peter Kim”');
    expect(await sameOn((desk) => desk.ask('rulings undo', { ruling: '1' }, 'admin'))).toContain('Taken back');
    expect(await sameOn((desk) => desk.ask('rulings list', {}))).toContain('is for admins');
  });

  test('an admin says what is wrong in an answer, and takes it back', async () => {
    await sameOn((desk) => desk.ask('quote', { speaker: 'kim' }, 'admin'));
    expect(await sameOn((desk) => desk.press('Wrong?', 'admin'))).toBe('What is wrong? Choose it; each ruling can be taken back.');
    const asked = await sameOn((desk) => desk.choose('Peter Kim: “Nobody asked us', 'admin'));
    expect(asked).toContain('Whose words are these?');
    const ruled = await sameOn((desk) => desk.press('Maria Cole', 'admin'));
    expect(ruled).toMatch(/^Ruled: \d+\. “Nobody asked us,” is Maria Cole’s, not Peter Kim’s /);
    expect(await sameOn((desk) => desk.press('Take back', 'admin'))).toContain('Taken back');
    await sameOn((desk) => desk.ask('quote', { speaker: 'cole' }, 'admin'));
    await sameOn((desk) => desk.press('Wrong?', 'admin'));
    expect(await sameOn((desk) => desk.choose('Same: “Jonas Cole”', 'admin'))).toContain('“Jonas Cole” is “Maria Cole”');
    await sameOn((desk) => desk.press('Take back', 'admin'));
    await sameOn((desk) => desk.ask('demands', {}, 'admin'));
    await sameOn((desk) => desk.press('Wrong?', 'admin'));
    expect(await sameOn((desk) => desk.choose('Ann Lee to', 'admin'))).toContain('Demand 1 is off display');
    expect(await sameOn((desk) => desk.press('Take back', 'admin'))).toContain('Demand 1 is shown again');
  });

  test('and whoever is no admin is told so, wherever the button stands', async () => {
    await sameOn((desk) => desk.ask('quote', { speaker: 'kim' }, 'admin'));
    expect(await sameOn((desk) => desk.press('Wrong?', 'reader'))).toContain('/rulings about is for admins');
  });

  test('the demands, and why one is there', async () => {
    expect(await sameOn((desk) => desk.ask('demands'))).toContain('pay for a new bridge”');
    expect(await sameOn((desk) => desk.ask('why', { demand: '1' }))).toContain('The words that tell it');
    expect(await sameOn((desk) => desk.ask('why', { demand: '99' }))).toContain('99');
  });

  test.each([
    ['speakers', {}],
    ['speakers', { since: '2026-11-01', about: 'crossing' }],
    ['speakers', { about: 'unicorns' }],
    ['articles', {}],
    ['article', { id: '1' }],
    ['article', { id: '77' }],
    ['search', { words: 'harbour' }],
    ['search', { words: 'unicorn' }],
    ['search', { words: '"harbour opened" -bridge', since: '2026-11-01', source: 'news.example', by: 'kim' }],
    ['search', { words: '-harbour' }],
    ['search', { words: 'harbour', by: 'nobody' }],
    ['reported', { speaker: 'lee' }],
    ['brief', { name: 'weekly' }],
    ['brief', { name: 'hourly' }],
    ['quote', { speaker: 'lee', since: 'whenever' }],
    ['help', { command: 'quote' }],
    ['suggestions list', {}],
  ])('/%s %o', async (command, options) => {
    const words = await sameOn((desk) => desk.ask(command, options as Readonly<Record<string, string>>));
    expect(words.length).toBeGreaterThan(10);
  });

  test('what is for admins, refused to everyone else', async () => {
    expect(await sameOn((desk) => desk.ask('schedule list'))).toContain('/schedule list is for admins');
    expect(await sameOn((desk) => desk.ask('sources add', { url: 'https://news.example/feed' }))).toContain('is for admins');
  });

  test('a schedule from its beginning to its end', async () => {
    const steps = [
      ['schedule add', { brief: 'daily', when: 'weekdays at 7:30', zone: 'Europe/Kyiv' }, 'weekdays at 07:30'],
      ['schedule add', { brief: 'daily' }, 'already'],
      ['schedule add', { brief: 'weekly', when: 'soon' }, 'soon'],
      ['schedule pause', { id: '1' }, 'is paused'],
      ['schedule run-now', { id: '1' }, 'Resume it first'],
      ['schedule resume', { id: '1' }, 'is running'],
      ['schedule preview', { id: '1' }, 'Daily brief'],
      ['schedule log', { id: '1' }, 'Nothing was due yet'],
      ['schedule remove', { id: '1' }, 'is removed'],
      ['schedule remove', { id: '1' }, 'There is no schedule 1 here'],
      ['schedule list', {}, 'No schedule yet'],
    ] as const;
    for (const [command, options, expected] of steps)
      expect(await sameOn((desk) => desk.ask(command, options, 'admin'))).toContain(expected);
  });

  test('a watch from its beginning to its end', async () => {
    const steps = [
      ['watch list', {}, 'No watch yet'],
      ['watch person', { speaker: 'lee', about: 'bridge', quiet: '22-7', zone: 'kyiv' }, 'Watch 1: Ann Lee about bridge'],
      ['watch person', { speaker: 'lee', about: 'bridge' }, 'There is a watch for Ann Lee about bridge already'],
      ['watch person', { speaker: 'odo brandt' }, 'Nobody is known by “odo brandt” yet'],
      ['watch demands', { of: 'government', most: '3' }, 'At most 3 an hour'],
      ['watch source', { source: 'example' }, 'Watch 4: the source example'],
      ['watch words', { words: 'harbour', quiet: 'never' }, 'quiet can’t be “never”'],
      ['watch words', { words: 'harbour', where: 'here' }, 'Watches for a channel are for admins to add'],
      ['watch test', { id: '1' }, 'Watch 1: '],
      ['watch test', { id: '9' }, 'There is no watch 9 here'],
      ['watch list', {}, '1. the words of Ann Lee about bridge, quiet from 22:00 to 07:00 (Europe/Kyiv).'],
      ['watch pause', { id: '1' }, 'Watch 1 is paused'],
      ['watch list', {}, 'Paused: '],
      ['watch resume', { id: '1' }, 'Watch 1 is running'],
      ['watch remove', { id: '1' }, 'Watch 1 is removed'],
      ['watch pause', { id: '1' }, 'There is no watch 1 here'],
    ] as const;
    for (const [command, options, expected] of steps) expect(await sameOn((desk) => desk.ask(command, options))).toContain(expected);
    for (const desk of desks) expect((await desk.ask('watch list')).buttons).toEqual([]);
    await sameOn((desk) => desk.ask('watch pause', { id: '2' }));
    expect(await sameOn((desk) => desk.press('Resume'))).toContain('Watch 2 is running');
    expect(await sameOn((desk) => desk.ask('watch words', { words: 'harbour', where: 'here' }, 'admin'))).toContain(
      'Watch 5: the words harbour',
    );
    // A terminal's watches are its user's; in chat the button beneath an alert is there for the whole channel.
    for (const desk of desks.filter(({ name }) => name !== 'terminal')) {
      expect((await desk.ask('watch list')).text).toContain('5. the words harbour');
      expect((await desk.ask('watch pause', { id: '5' })).text).toContain('A channel’s watches are for admins to change');
      expect((await desk.ask('watch pause', { id: '5' }, 'admin')).text).toContain('Watch 5 is paused');
    }
  });

  test('a source from its beginning to its end', async () => {
    const steps = [
      ['sources add', { url: 'mailto:someone' }, 'mailto:someone'],
      ['sources add', { url: 'https://news.example/feed' }, 'news.example/feed'],
      ['sources list', {}, 'news.example/feed'],
      ['sources pause', { source: '1' }, 'news.example'],
      ['sources remove', { source: 'nothing' }, 'nothing'],
      ['sources remove', { source: '1' }, 'news.example'],
    ] as const;
    for (const [command, options, expected] of steps)
      expect(await sameOn((desk) => desk.ask(command, options, 'admin'))).toContain(expected);
  });

  test('and nothing of an article becomes markup: a mention, a link and emphasis are read as they stand in the source', async () => {
    const words = await sameOn((desk) => desk.ask('quote', { speaker: 'cole' }));
    expect(words).toContain('“We will not [sign](https://evil.example) *anything* with @everyone or <@1>,”');
  });
});
