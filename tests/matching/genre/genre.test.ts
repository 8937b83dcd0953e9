import { describe, expect, test } from 'vitest';
import { consequenceOf } from '../../../src/matching/genre/consequence.ts';
import { genreOf } from '../../../src/matching/genre/genre.ts';

const NEWS =
  'The canal board said on Friday that the lock at Ardle will stay shut until June. The gates were found to leak, engineer Ruth Berg told the council. “We will mend them in the spring,” she said. The board reported a loss of two million crowns, according to its treasurer.';
const VIEW =
  'I have crossed the lock at Ardle every morning of my life, and I know what it means to us. Why should we wait until June? Who asked you, or me? We must not let the board decide this for us. Our town should open the gates itself, and I will be there when we do.';

/** Nobody says anything in it, and it tells of no day. */
const ESSAY =
  'Few things in this valley are as old as the quarrel over the lock. The board is wrong, and always was. A lock is no toll gate. What is a canal for, if no boat may pass? It is a road that the poor could afford. Nobody on the board has ever rowed.';

describe('the genre of an article', () => {
  test.each([
    ['news', 'Lock shut until June', NEWS, undefined],
    ['opinion', 'Lock shut until June', NEWS, 'https://coast.example/opinion/lock-shut'],
    ['opinion', 'Opinion: the lock must open', NEWS, undefined],
    ['opinion', 'Waiting for the lock', VIEW, undefined],
    ['opinion', 'The lock and the poor', ESSAY, undefined],
    ['news', 'The lock and the poor', `The canal board met on Friday, its treasurer said. ${ESSAY}`, undefined],
    ['news', 'Did the lock leak?', VIEW, 'https://coast.example/fact-check/lock'],
    ['none', 'Paid notice: Berg, Ruth', NEWS, undefined],
    ['release', 'Ardle Pumps names a new head of sales', `${NEWS}\n\nFor immediate release`, undefined],
    [
      'release',
      'Ardle Pumps names a new head of sales',
      '“I am thrilled to join this team,” said Ana Lund. Ardle Pumps makes pumps.',
      undefined,
    ],
    ['live', 'Storm over Ardle: live updates', NEWS, undefined],
    ['list', '7 things to know about the lock', NEWS, undefined],
    ['list', 'Dear Abby: my husband sleeps on the boat', NEWS, undefined],
    ['list', 'What the papers say about the lock', NEWS, undefined],
    ['none', 'Corrections and clarifications', NEWS, undefined],
    ['news', 'Correction of the canal is under way', NEWS, undefined],
    ['list', 'Friday’s Morning Email: the lock stays shut', NEWS, undefined],
    ['results', 'Ardle beat Berrow 4-1 in the rain', NEWS, undefined],
    ['interview', 'Q&A with the keeper of the lock', NEWS, undefined],
    [
      'none',
      'Evästeet',
      'Käytämme evästeitä sivustolla. Hyväksy evästeet tai hallitse evästeitä. Evästeiden avulla sivusto toimii.',
      undefined,
    ],
  ] as const)('is %s: %s', (genre, title, text, url) => {
    expect(genreOf({ title, text, url })).toBe(genre);
  });

  test('is no opinion by the questions that stand over a report’s parts', () => {
    const parts =
      'The lock at Ardle leaks, and the canal board has shut it.\n\nWhat do we know?\n\nThe gates are old, and nobody will mend them.\n\nWho will pay for it?\n\nThe town pays half of all repairs, the board’s treasurer told the council.';
    expect(genreOf({ title: 'Lock shut until June', text: parts })).toBe('news');
  });

  test('is no opinion because it has the beginning of its text, cut, for a headline', () => {
    const text =
      'The gates of the old lock at Ardle broke last night in the flood, and the water took the quay and nine boats down to the sea.';
    expect(genreOf({ title: 'The gates of the old lock at Ardle broke last night in the flood, and the water…', text })).toBe('news');
  });

  test('is told by no word of a quotation that opens again where paragraphs were joined, and by no “US”', () => {
    const joined =
      'The canal board has shut the lock at Ardle. "We must mend it, and I know we should. "We owe that to our boatmen, and I will not let you down," the keeper of the lock told reporters. US engineers and US pumps are on their way.';
    expect(genreOf({ title: 'Lock shut until June', text: joined })).toBe('news');
    const wire =
      'US engineers have shut the lock at Ardle. US pumps, US gates and US steel lie on its quay. A new gate is being built on the hill, and nine boats wait below it.';
    expect(genreOf({ title: 'Lock shut until June', text: wire })).toBe('news');
  });

  test('is told by the reporter’s words, never by those in quotation marks', () => {
    const quoted = `The canal board said on Friday that the lock stays shut. “${VIEW.replaceAll('\n', ' ')}” Ruth Berg said. The council was told so on Friday, according to the board.`;
    expect(genreOf({ title: 'Lock shut until June', text: quoted })).toBe('news');
  });
});

describe('what follows from an article', () => {
  const of = (title: string, text = ''): number => consequenceOf({ title, text });

  test('weighs deaths, decisions and sums, more in the headline than below', () => {
    expect(of('Bridge falls, eighty people killed')).toBeGreaterThan(of('Bridge painted green'));
    expect(of('80 people killed as bridge falls')).toBeGreaterThan(of('2 people killed as bridge falls'));
    expect(of('Council votes on bridge', 'The parliament passed the law for $3 million.')).toBeGreaterThan(of('Council votes on bridge'));
    expect(of('Parliament passed bridge law')).toBeGreaterThan(of('Bridge law', 'It was passed on Friday.'));
  });

  test('weighs what happened on a day above how things stand, and who won a vote however its name is told', () => {
    expect(of('The canal board', 'The board shut the lock on Friday.')).toBeGreaterThan(
      of('The canal board', 'The board shuts locks at times.'),
    );
    expect(of('Berg wins Ardle council primary')).toBeGreaterThan(of('Berg dreams of Ardle council'));
    expect(of('Berg ends bid for the Ardle council')).toBeGreaterThan(of('Berg has bids for the Ardle council'));
    expect(of('Opposition heads for landslide in Ardle')).toBeGreaterThan(of('Opposition heads for the hills of Ardle'));
    expect(of('Power cut for half of Ardle')).toBeGreaterThan(of('Power for half of Ardle'));
    expect(of('The pillow that nearly killed him')).toBe(0);
    expect(of('The firing of a treasurer')).toBeGreaterThan(of('The duties of a treasurer'));
  });

  test('is nothing for what concerns nobody', () => {
    expect(of('A walk along the quay', 'The sun was out.')).toBe(0);
  });
});
