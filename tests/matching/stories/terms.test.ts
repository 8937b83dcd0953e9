import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { termsOf } from '../../../src/matching/stories/terms.ts';

const eventOf = (title: string, text: string) => termsOf(title, text, extract(text)).event;

describe('what tells an event', () => {
  test('is the beginning of the text, without the headline that stands above it', () =>
    expect(eventOf('Weir breaks', 'Weir breaks\nThe river swallowed barns. Nobody drowned.')?.opening).toEqual([
      'river swallow barn',
      'nobody drown',
    ]));

  test('is bounded, however long the text', () => {
    const sentences = Array.from(
      { length: 900 },
      (_, n) => `On Monday barge${n} brought ${n} tonnes, “as the pilot number ${n} said to us all”, said Ida Brandt.`,
    );
    const event = eventOf('Barges', sentences.join(' '));
    expect(event?.opening.join(' ').split(' ').length).toBe(250);
    expect(event?.quoted.length).toBe(64);
    expect(event?.figures.length).toBe(40);
    expect(event?.days).toEqual({ monday: expect.any(Number) });
  });

  test('is what was said: two articles with one long quotation share runs of its words, and others share none', () => {
    const said = '“We will lift the last beam before the first frost comes,” said Ida Brandt.';
    const [one, other, another] = [
      `${said} It rained.`,
      `In Orlow they wait. ${said}`,
      '“Nobody has ever asked the beavers what they want,” said Ida Brandt.',
    ].map((text) => new Set(eventOf('Orlow', text)?.quoted));
    expect(one?.size).toBeGreaterThan(5);
    expect(other).toEqual(one);
    expect([...(another ?? [])].filter((hash) => one?.has(hash))).toEqual([]);
  });

  test('are its numbers with what they count, years left out', () =>
    expect(eventOf('Toll', 'In 2019 the bridge cost 4.5 million crowns. 80 people and 1,200 sheep crossed it, 12% more.')?.figures).toEqual(
      ['4.5 m', '80 peopl', '1200 sheep', '12 p'],
    ));
});
