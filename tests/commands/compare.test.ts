import { beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './helpers.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  const told = (day: number, publisher: string, text: string): Promise<number> =>
    desk.read(text, {
      title: `Bridge, ${day} November`,
      publisher,
      publishedAt: new Date(Date.UTC(2026, 10, day, 9)),
      url: `https://${publisher.toLowerCase()}.example/${day}`,
    });
  // Read in another order than they were told in.
  await told(12, 'Post', '“We may close the old bridge in spring,” said Mayor Ana Ruiz.');
  await told(3, 'Post', '“We will not close the old bridge this winter,” said Mayor Ana Ruiz.');
  await told(3, 'Echo', '“The bridge is safe for every driver,” said Mayor Ana Ruiz.');
  await told(5, 'Echo', '“We will not close the old bridge this winter,” said Mayor Ana Ruiz.');
  await told(20, 'Post', '“My budget is a disgrace for this bridge,” said Mayor Ana Ruiz. “The museum opens at noon,” said Ana Ruiz.');
  await told(21, 'Post', '“Nobody asked us about the bridge,” said Pablo Ruiz, a ferryman.');
});

describe('/compare', () => {
  test('gives a person’s words on a subject in order of time, days apart, with what is said again and what is new', async () => {
    expect(await desk.screen('/compare ana ruiz about old bridge')).toBe(
      `Ana Ruiz, Mayor (November 2026), about “old bridge”

3 November 2026
  “We will not close the old bridge this winter,”
  Post <https://post.example/3>, article 2; quoted again on 5 November 2026 by Echo

12 November 2026
  “We may close the old bridge in spring,”
  Post <https://post.example/12>, article 1
  Again: close, old and bridge; new: may and spring.

2 statements, oldest first
`,
    );
  });

  test('sets strong what the day before didn’t have, and nothing where the two have no word in common', async () => {
    const { reply } = await desk.ask('/compare ana ruiz about bridge');
    const strong = reply.blocks.flatMap((block) =>
      block.kind === 'text' && Array.isArray(block.text)
        ? [
            block.text
              .flatMap((part) => (typeof part === 'object' && 'style' in part && part.style === 'strong' ? [part.text] : []))
              .join('|'),
          ]
        : [],
    );
    expect(reply.footer).toBe('5 statements, oldest first');
    const inChat = await openDesk({ store: desk.store, asker: { platform: 'discord', admin: false } });
    expect((await inChat.ask('/compare ana ruiz about bridge')).reply.footer).toMatch(/; words not said the day before are bold$/);
    expect(strong.filter(Boolean)).toEqual(['may|spring', 'budget is a disgrace', 'museum opens at noon']);
  });

  test('narrows by time, asks which of two is meant, and says that nothing was found', async () => {
    expect(await desk.screen('/compare ana ruiz about bridge since 2026-11-10')).not.toContain('3 November 2026\n');
    expect((await desk.ask('/compare ruiz about bridge')).reply.buttons?.map(({ label }) => label)).toContain('Pablo Ruiz');
    expect(await desk.screen('/compare ana ruiz about unicorns')).toContain('Nothing found for “ana ruiz” about “unicorns”');
    expect(await desk.screen('/compare zzyzx about bridge')).toContain('Nobody called “zzyzx” is quoted here');
    expect(await desk.screen('/compare ana ruiz')).toContain('/compare: about what?');
  });

  test('holds the first of a page against the last of the page before', async () => {
    const long = await openDesk();
    for (let day = 1; day <= 12; day++)
      await long.read(`“The tunnel needs ${day % 2 === 0 ? 'lamps' : 'pumps'} before night number ${day} falls,” said Mayor Ana Ruiz.`, {
        publishedAt: new Date(Date.UTC(2026, 10, day)),
      });
    const { reply } = await long.ask('/compare ruiz about tunnel', 2);
    expect(reply.paging).toMatchObject({ page: 2, pages: 2, total: 12 });
    expect(reply.blocks[0]).toEqual({ kind: 'heading', text: '11 November 2026', date: new Date(Date.UTC(2026, 10, 11)) });
    expect(JSON.stringify(reply.blocks[3])).toContain('Again: tunnel, needs, night, number and falls; new: pumps and 11.');
  });
});
