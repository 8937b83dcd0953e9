import { describe, expect, it, test } from 'vitest';
import type { EditionStore } from '../../src/briefing/commission.ts';
import { composeBrief } from '../../src/briefing/compose.ts';
import { isSure, isWhole } from '../../src/briefing/sure-demands.ts';
import { SUREST_DEMAND } from '../../src/core/news/demand.ts';
import type { Speaker } from '../../src/core/news/speaker.ts';
import { briefReply } from '../../src/presentation/briefs/brief.ts';
import { NOW, openDesk } from '../commands/helpers.ts';
import { updateOf } from './update.ts';

const named = (name: string, kind: Speaker['kind'] = 'unnamed'): Speaker => ({ name, kind, aliases: [] });
const demand = (text: string, issuer: Speaker | undefined = named('Ana Ruiz', 'person'), confidence = 0.99) => ({
  spans: [{ start: 0, end: text.length, text }],
  issuer,
  confidence,
  evidenceText: `Somebody called on the county to ${text}.`,
  lastAt: new Date('2026-11-20T12:00:00Z'),
});

describe('an edition tells a demand', () => {
  it.each([['resign'], ['against sailing at night'], ['the “old” quay be reopened'], ['pay the crews (all of them)']])(
    'in whole words: %s',
    (text) => expect(isSure(demand(text))).toBe(true),
  );

  it.each(['protesters', 'families of the missing', 'the harbour union', 'police'])('of a group that is described: %s', (name) =>
    expect(isSure(demand('reopen the quay', named(name)))).toBe(true),
  );
});

describe('an edition tells no demand', () => {
  it.each([
    ['pass “Anna’s'],
    ['that he step down'],
    ['reopen the quay and'],
    ['and close the mill'],
    ['a less'],
    ['pay the (crews'],
    ['stand up to those'],
    ['pay a tax so we'],
    ['mend the cafÃ©s'],
    ['extradite GÃ1'.normalize('NFD')],
    ['do'],
  ])('in words that are cut, point back or tell nothing: %s', (text) => expect(isWhole(text)).toBe(false));

  it('of nobody, or of one person without a name', () => {
    expect(isSure({ ...demand('reopen the quay'), issuer: undefined })).toBe(false);
    expect(isSure(demand('reopen the quay', named('a spokesman')))).toBe(false);
  });

  it.each([
    'In 1998 Ana Ruiz called on the county to reopen the quay.',
    'Back in May 2025 Ana Ruiz called on the county to reopen the quay.',
    'Ten years ago Ana Ruiz called on the county to reopen the quay.',
    'Last year, Ana Ruiz called on the county to reopen the quay.',
  ])('of former years: %s', (evidenceText) => expect(isSure({ ...demand('reopen the quay'), evidenceText })).toBe(false));

  it('but one of this year it does', () => {
    for (const evidenceText of [
      'In 2026 Ana Ruiz called on the county to reopen the quay.',
      'Ana Ruiz called for the road of 1998 to reopen.',
    ])
      expect(isSure({ ...demand('reopen the quay'), evidenceText })).toBe(true);
  });

  it('that is less sure than it asks', () => expect(isSure(demand('reopen the quay', undefined, SUREST_DEMAND - 0.01))).toBe(false));
});

test('an answer that isn’t sure stands in no edition', async () => {
  const desk = await openDesk({ sure: true });
  await desk.read('Ana Ruiz demanded that the county reopen the quay. The county rejected the demand.');
  const definition = {
    id: 'noon',
    title: 'Noon edition',
    schedule: '0 12 * * *',
    timezone: 'UTC',
    sections: ['demands' as const],
    form: 'full' as const,
    windowHours: 24,
    maxStories: 3,
    maxQuotes: 3,
    maxDemands: 3,
  };
  const { store } = desk;
  const doubted: EditionStore = {
    articles: store.articles,
    quotes: store.quotes,
    speakers: store.speakers,
    modelLedger: store.modelLedger,
    rulings: store.rulings,
    demands: {
      history: (...asked) => store.demands.history(...asked),
      events: (...asked) => store.demands.events(...asked),
      find: async (...asked) => {
        const { items, ...page } = await store.demands.find(...asked);
        const unsure = items.map((one) => ({ ...one, responses: one.responses.map((response) => ({ ...response, confidence: 0.6 })) }));
        return { ...page, items: unsure };
      },
    },
  };
  const brief = await composeBrief({ updateOf, definition, store: doubted, space: '', now: NOW });
  const { data, ...shown } = briefReply(brief);
  expect(JSON.stringify(shown)).not.toContain('ejected');
  expect(data?.demands).toMatchObject([{ status: 'pending', responses: [] }]);
  const told = await composeBrief({ updateOf, definition, store, space: '', now: NOW });
  expect(JSON.stringify(briefReply(told))).toContain('Rejected by county');
});
