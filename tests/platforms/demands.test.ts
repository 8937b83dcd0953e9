import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/core/chat/reply.ts';
import type { Demand, ResponseKind } from '../../src/core/news/demand.ts';
import type { Extraction } from '../../src/core/news/extraction.ts';
import { renderReply as renderDiscord } from '../../src/platforms/discord/render.ts';
import { renderHtml } from '../../src/platforms/document/html.ts';
import { renderMarkdown } from '../../src/platforms/document/markdown.ts';
import { renderReply as renderSlack } from '../../src/platforms/slack/render/render.ts';
import { renderReply as renderTerminal } from '../../src/platforms/terminal/render.ts';
import { NOW, openDesk } from '../commands/helpers.ts';

/** What each platform sends of a reply, with its own marks. */
const PLATFORMS: readonly (readonly [string, (reply: Reply) => string])[] = [
  ['the terminal', (reply) => renderTerminal(reply, { colour: false })],
  [
    'Discord',
    (reply) =>
      renderDiscord(reply)
        .flatMap(({ embeds }) => embeds.map(({ description }) => description ?? ''))
        .join('\n'),
  ],
  [
    'Slack',
    (reply) =>
      renderSlack(reply)
        .map(({ text, blocks }) => `${text}\n${JSON.stringify(blocks)}`)
        .join('\n'),
  ],
  ['Markdown', renderMarkdown],
  ['HTML', renderHtml],
];

const TEXT = 'The county warned drivers against crossing the old ford. Drivers crossed it.';
const COUNTY = { name: 'county', kind: 'body', aliases: [] } as const;
const DRIVERS = { name: 'drivers', kind: 'unnamed', aliases: [] } as const;

/** The demand of the text as it is kept, an answer to it besides. */
function readingOf({ confidence, answer }: { readonly confidence: number; readonly answer: readonly [ResponseKind, number] }): Extraction {
  const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
  const words = 'against crossing the old ford';
  const [kind, sure] = answer;
  const demand: Demand = {
    spans: [{ ...span(words), text: words }],
    issuer: COUNTY,
    addressee: DRIVERS,
    force: 'demand',
    polarity: 'refrain',
    confidence,
    evidence: span('The county warned drivers against crossing the old ford.'),
    responses: [{ kind, by: DRIVERS, evidence: span('Drivers crossed it.'), confidence: sure }],
    rule: 'warn-against',
  };
  return { quotes: [], demands: [demand], speakers: [COUNTY, DRIVERS], summary: [] };
}

async function answersOf(reading: Parameters<typeof readingOf>[0]): Promise<readonly Reply[]> {
  const desk = await openDesk();
  const article = { origin: 'file:///ford.txt', title: 'Ford', text: TEXT };
  await desk.store.articles.save({ article, extraction: readingOf(reading), space: '', readAt: NOW });
  return Promise.all(['/demands', '/why 1', '/article 1', '/brief form full'].map(async (line) => (await desk.ask(line)).reply));
}

describe.each(PLATFORMS)('on %s', (_, render) => {
  it('what is to be left is shown with its “against” by every command and in a brief', async () => {
    for (const reply of await answersOf({ confidence: 0.99, answer: ['ignored', 0.99] })) {
      const shown = render(reply);
      expect(shown).toContain('“against crossing the old ford');
      expect(shown).not.toContain('“crossing');
    }
  });

  it('what isn’t sure is said to be, and stands in no brief', async () => {
    const [demands, , article, brief] = await answersOf({ confidence: 0.6, answer: ['ignored', 0.55] });
    for (const reply of [demands!, article!]) {
      expect(render(reply)).toContain('not sure');
      expect(render(reply)).toMatch(/Perhaps ignored by drivers/);
    }
    expect(render(demands!)).toContain('perhaps ignored by drivers');
    expect(render(brief!)).not.toContain('“against');
  });

  it('what is sure is shown without a word of doubt', async () => {
    const [demands] = await answersOf({ confidence: 0.9, answer: ['ignored', 0.9] });
    expect(render(demands!)).not.toMatch(/perhaps|not sure/i);
    expect(render(demands!)).toMatch(/Ignored by drivers/);
  });
});
