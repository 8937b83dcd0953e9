import { beforeAll, describe, expect, test } from 'vitest';
import { offered } from '../../src/app/chat/complete.ts';
import { loadRegistry } from '../../src/app/chat/registry.ts';
import { printedReply } from '../../src/core/chat/printed-reply.ts';
import { ROOT } from '../app/helpers.ts';
import { type Desk, NOW, openDesk } from './helpers.ts';

/** The operator's terminal, and two servers over the same store. */
let operator: Desk;
let here: Desk;
let elsewhere: Desk;
beforeAll(async () => {
  operator = await openDesk();
  const asker = { platform: 'discord', admin: true, channel: 'c1', id: 'u1' } as const;
  here = await openDesk({ store: operator.store, space: 'here', asker });
  elsewhere = await openDesk({ store: operator.store, space: 'elsewhere', asker });
  await operator.read('“The pier will stand by May,” harbour master Ines Dahl said in Kelmar.', { title: 'Pier' });
  await elsewhere.read('“The mill is sold,” its owner Tom Reyk said in Orlow. “We leave in June,” he added.', { title: 'Mill' });
});

/** What a platform shows; the data behind it is shown by its columns in a CSV alone. */
async function shown(desk: Desk, line: string): Promise<string> {
  const { data: _, ...reply } = printedReply((await desk.ask(line)).reply);
  return JSON.stringify(reply) + ((await desk.ask(`${line} --csv`)).file?.content ?? '');
}

describe('in a server', () => {
  test('/status counts what is seen there, and tells neither where the store is nor what it costs', async () => {
    const answer = await shown(here, '/status');
    expect(answer).toContain('{"name":"Articles","value":"1"}');
    expect(answer).toContain('{"name":"Quotes","value":"1"}');
    expect(answer).toContain('{"name":"Speakers","value":"1"}');
    expect(answer).not.toMatch(/"Store"|memory|schema/);
    expect(await shown(elsewhere, '/status')).toContain('{"name":"Articles","value":"2"}');
    expect(await shown(operator, '/status')).toMatch(/"Articles","value":"2".*"Store","value":":memory:/);
  });

  test('/article tells no path of the machine that the bot runs on', async () => {
    expect(await shown(here, '/article 1')).toContain('"name":"Source","value":["a file of whoever runs this bot"]');
    expect(await shown(here, '/article 1')).not.toContain('file:');
    expect(await shown(operator, '/article 1')).toContain('file:///news/Pier');
  });

  test('/brief of a day long ago speaks of that day, and nothing there asks for a shell', async () => {
    const past = await shown(here, '/brief daily 2019-05-06');
    expect(past).toContain('Daily brief, 6 May 2019');
    expect(past).toContain('"Nothing was new in the 24 hours before ",{"date":"2019-05-06T07:00:00.000Z","zone":"UTC","time":true}');
    expect(await shown(operator, '/brief daily 2019-05-06')).not.toContain('ingest');
    const nobody = await openDesk({ space: 'new', asker: { platform: 'slack', admin: false, channel: 'c' } });
    for (const line of ['/articles', '/speakers', '/brief']) expect(await shown(nobody, line), line).not.toContain('verbatim');
  });
});

describe('a source by its number', () => {
  test.each(['remove', 'pause', 'resume'])('/sources %s takes no other source whose address holds it', async (verb) => {
    const { source } = await here.store.sources.add({
      url: 'https://feeds.example/4096/rss',
      title: 'Feed 4096',
      space: 'here',
      kind: 'feed',
      addedAt: NOW,
    });
    for (const typed of ['4096', '#4096', String(source.id + 1000)])
      expect(await shown(here, `/sources ${verb} ${typed}`)).toContain(`No source here is called “${typed}”`);
    expect((await here.store.sources.get(source.id))?.paused).toBe(false);
    expect(await shown(here, `/sources ${verb} #${source.id}`)).toContain('"text":"Feed 4096"');
    await here.store.sources.remove(source.id, 'here');
  });

  test('that several titles fit is answered with the number of each', async () => {
    for (const name of ['north', 'south'])
      await here.store.sources.add({ url: `https://${name}.example/feed`, space: 'here', kind: 'feed', addedAt: NOW });
    expect(await shown(here, '/sources pause example')).toMatch(
      /Did you mean \d+ \(https:\/\/north\.example\/feed\) or \d+ \(https:\/\/south\.example\/feed\)\? The number alone names one\./,
    );
  });
});

describe('times and zones as people type them', () => {
  test('“daily weekdays at 6:45” is a brief and its time, a zone may be a city', async () => {
    expect(await shown(here, '/schedule add daily weekdays at 6:45 zone new york')).toMatch(
      /Daily brief, weekdays at 06:45.*\(America\/New_York\)/,
    );
    expect(await shown(here, '/schedule add weekly now and then')).toContain('when can’t be “now and then”');
    expect(await shown(here, '/schedule add hourly at 7')).toContain('There is no brief “hourly at 7”');
  });

  test.each([
    ['kyiv', 'Europe/Kyiv'],
    ['new york', 'America/New_York'],
    ['UTC', 'UTC'],
  ])('%s is completed to %s', async (typed, zone) => {
    const parts = {
      store: here.store,
      registry: await loadRegistry(ROOT),
      space: 'here',
      asker: { platform: 'discord', admin: true } as const,
    };
    expect((await offered('timezones', typed, parts)).map(({ value }) => value)).toContain(zone);
  });

  test('an option behind a dash of any length is an option', async () => {
    for (const dash of ['--', '—', '–']) {
      const { call } = await operator.ask(`/quote dahl ${dash}about pier`);
      expect(call?.options).toEqual({ speaker: 'dahl', about: 'pier' });
    }
  });
});

test('what is reported of a speaker whose description stands before the name has no comma behind the name', async () => {
  await operator.read('The mayor of Kelmar, Marta Holm, said on Friday that the pier would be rebuilt before winter.', { title: 'Holm' });
  const answer = await shown(operator, '/reported holm');
  expect(answer).toContain('Marta Holm said on Friday that the pier would be rebuilt before winter');
});
