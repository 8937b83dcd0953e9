import { expect, test } from 'vitest';
import daily from '../../briefs/daily.ts';
import { composeBrief } from '../../src/briefing/compose.ts';
import type { BriefDefinition } from '../../src/core/briefs/brief.ts';
import type { Reply } from '../../src/core/chat/reply.ts';
import { renderReply as discord } from '../../src/platforms/discord/render.ts';
import { renderReply as slack } from '../../src/platforms/slack/render/render.ts';
import { renderReply } from '../../src/platforms/terminal/render.ts';
import { briefReply } from '../../src/presentation/briefs/brief.ts';
import { HOUR_MS } from '../../src/text/durations.ts';
import { type Desk, NOW, openDesk } from '../commands/helpers.ts';
import { updateOf } from './update.ts';

const details = { command: 'details', options: { edition: 'vb-1-2' } };
const short = async ({ store }: Desk, definition: BriefDefinition = daily): Promise<Reply> =>
  briefReply(await composeBrief({ updateOf, definition, store, space: '', now: NOW }), { details });
const screen = (reply: Reply): string => renderReply(reply, { colour: false });

test('a brief is short unless it says otherwise: a headline, a sentence, where it stands and what was said', async () => {
  const desk = await openDesk({ sure: true });
  const text =
    'The lock at Ardle will stay shut until June, the canal board said on Friday. “Every boat will have to wait for the summer,” Captain Ruth Berg said. The board has looked at the gates for weeks.';
  await desk.read(text, {
    title: 'Lock shut until June',
    publisher: 'Coast Post',
    url: 'https://coast.example/lock',
    publishedAt: new Date(NOW.getTime() - HOUR_MS),
  });
  const reply = await short(desk);
  expect(screen(reply)).toMatch(
    /^Daily brief, 23 November 2026\n\nLock shut until June\n {2}The lock at Ardle will stay shut until June, the canal board said on Friday\. Coast Post <https:\/\/coast\.example\/lock>, 23 November 2026\n\n│ “Every boat will have to wait for the summer,”\n│ — Ruth Berg/,
  );
  expect(reply.footer).toContain('About a minute to read.');
  expect(reply.buttons).toEqual([{ label: 'Details', call: details }]);
  expect(screen(await short(desk, { ...daily, form: 'full' }))).toContain('\nStories\n');
});

test('goes on where the headline was cut, of an article that has none of its own', async () => {
  const desk = await openDesk({ sure: true });
  const sentence = 'The lock at Ardle will stay shut until the first of June, the canal board and its new treasurer said on Friday.';
  await desk.read(sentence, { title: `${sentence.slice(0, 100)}…`, url: 'https://coast.example/lock' });
  for (const form of ['short', 'full'] as const)
    expect(screen(await short(desk, { ...daily, form }))).toMatch(
      /\nThe lock at Ardle will stay shut until the first of June, the canal…\n {2}… board and its new treasurer said on Friday\./,
    );
});

test('goes on behind the label of an opinion too', async () => {
  const desk = await openDesk({ sure: true });
  const sentence = 'Nobody should have to wait until the first of June for a lock that the canal board and its new treasurer let rot.';
  await desk.read(`${sentence} We know why, and you know it too. Should we let them?`, {
    title: `${sentence.slice(0, 100)}…`,
    url: 'https://coast.example/opinion/lock',
  });
  expect(screen(await short(desk))).toMatch(/\nOpinion: Nobody should have to wait [^\n]*…\n {2}… /);
});

test('names a kind once, where the headline says it itself', async () => {
  const text = 'The keeper of the lock at Ardle spoke on Friday of forty years among boats, and of the night on which the gates broke.';
  for (const [title, shown] of [
    ['“I hear the water”: an interview with the keeper', '“I hear the water”: an interview with the keeper'],
    ['“I hear the water”: the keeper looks back', 'Interview: “I hear the water”: the keeper looks back'],
  ] as const) {
    const desk = await openDesk({ sure: true });
    await desk.read(text, { title, url: 'https://coast.example/interview/keeper' });
    expect(screen(await short(desk))).toContain(`\n${shown}\n`);
  }
});

test('keeps the whole beginning for a headline where the sentence beneath is another', async () => {
  const desk = await openDesk({ sure: true });
  const asked =
    'How did a lock of ninety tons and two gates of oak come to lie at the foot of the hill above Ardle and all its mills, of which';
  const sentence = 'The canal board of Ardle said on Friday that it had lost a lock in the flood of Thursday.';
  await desk.read(`${asked} none was hurt? ${sentence}`, { title: `${asked.slice(0, 118)}…`, url: 'https://coast.example/lock' });
  expect(screen(await short(desk))).toContain(`\n${asked.slice(0, 118)}…\n  ${sentence}`);
});

test('shows the demand of a story beneath its quotation', async () => {
  const desk = await openDesk({ sure: true });
  await desk.read(
    'The lock at Ardle will stay shut until spring, the canal board said on Friday. The boatmen’s union demanded that the board open the second lock. “Every boat of the valley waits for the summer,” engineer Ruth Berg said.',
    { title: 'Lock shut until spring', url: 'https://coast.example/lock' },
  );
  expect(screen(await short(desk))).toMatch(/│ — Ruth Berg.*\n\n? *Boatmen’s union to canal board: “the board open the second lock”/);
});

test('shows no demand whose words the sentence above has', async () => {
  const desk = await openDesk({ sure: true });
  await desk.read('The boatmen’s union demanded on Friday that the canal board open the second lock of Ardle. The first one leaks.', {
    title: 'Boatmen lose patience with the board',
    url: 'https://coast.example/lock',
  });
  expect(screen(await short(desk, { ...daily, form: 'full' }))).toContain('open the second lock of Ardle”');
  expect(screen(await short(desk))).not.toContain('“');
});

test('counts the outlets that tell a story', async () => {
  const desk = await openDesk({ sure: true });
  const text = (place: string): string =>
    `A bridge over the Ardle fell into the river on Friday and eleven people died, police said in ${place}. The Ardle bridge was built in 1931. Divers searched the river for the cars.`;
  for (const [n, place] of ['Holm', 'Berrow', 'Tarn'].entries())
    await desk.read(text(place), {
      title: 'Eleven die as Ardle bridge falls into river',
      publisher: `${place} Post`,
      url: `https://${place}.example/${n}`,
    });
  expect(screen(await short(desk))).toContain('told by 3');
});

test('fits one message and two screens of a phone, however long its stories and addresses are', async () => {
  const desk = await openDesk({ sure: true });
  const events = [
    [
      'Storm tears the roof from the Ardle theatre',
      'A storm tore the roof from the theatre of Ardle on Friday, and nine actors were hurt by falling glass.',
    ],
    [
      'Berrow sells its harbour to a bank',
      'Berrow sold its harbour to a bank for two million crowns on Friday, and the dockers left their work.',
    ],
    [
      'Wolves return to the Cairn hills',
      'Wolves have returned to the Cairn hills after a century, rangers said on Friday, and farmers count their sheep.',
    ],
    [
      'Dunholm elects a baker as mayor',
      'Dunholm elected a baker as its mayor on Friday with sixty votes more than the judge who held the office.',
    ],
    [
      'Trains stop in Elmswick',
      'Every train in Elmswick stopped on Friday because the signals failed, and ten thousand passengers walked home.',
    ],
    [
      'Farrow doctors find the cause of the fever',
      'Doctors in Farrow found the cause of the fever in a well on Friday, and three schools stay closed.',
    ],
    ['Garth bans cars from its old streets', 'Garth banned cars from its old streets on Friday, and shops there fear for their customers.'],
  ] as const;
  for (const [n, [title, text]] of events.entries()) {
    const place = 'ABCDEFG'[n]!;
    await desk.read(text, {
      title: `${title}; ${text}`,
      publisher: `${place} Post`,
      url: `https://www.${place.toLowerCase()}.example/${'very-long-address-'.repeat(20)}${n}`,
    });
  }
  const reply = await short(desk);
  const headings = reply.blocks.filter(({ kind }) => kind === 'heading').length;
  expect(headings).toBeGreaterThanOrEqual(3);
  expect(discord(reply)).toHaveLength(1);
  expect(slack(reply)).toHaveLength(1);
  expect(screen(reply).replace(/<[^>]*>/g, '').length).toBeLessThan(2900);
});

test('a brief of quotations or demands alone is short too', async () => {
  const desk = await openDesk({ sure: true });
  await desk.read(
    '“Every boat will have to wait for the summer,” Captain Ruth Berg said. The harbour union demanded that the city reopen the quay.',
    { title: 'Lock shut', publisher: 'Coast Post' },
  );
  const answer = screen(await short(desk, { ...daily, sections: ['demands', 'quotes'] }));
  expect(answer).toContain('Harbour union to city: “the city reopen the quay”');
  expect(answer).toContain('“Every boat will have to wait for the summer,”');
});
