import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../src/app/chat/registry.ts';
import { parseLine, parseText, printCall } from '../../../src/core/chat/command-line.ts';
import { searchTermsOf } from '../../../src/text/search-terms.ts';
import { ROOT } from '../../app/helpers.ts';
import { growth, LINEAR } from '../../growth.ts';

const { commands } = await loadRegistry(ROOT);
const optionsOf = (line: string): Readonly<Record<string, string>> | undefined => {
  const parsed = parseLine(line, commands);
  return parsed.ok ? parsed.value.options : undefined;
};

test('words up to the first option name belong to the first option', () => {
  expect(parseLine('/quote vladimir putin about the bloc since 2 days', commands)).toEqual({
    ok: true,
    value: { command: 'quote', options: { speaker: 'vladimir putin', about: 'the bloc', since: '2 days' } },
  });
});

test.each(['quote putin', '/quote putin', '  /QUOTE   putin  ', '/quote\tputin', 'quote speaker:putin', 'quote --speaker=putin'])(
  'the slash, the case and the white space are free: %s',
  (line) => {
    expect(parseLine(line, commands)).toEqual({ ok: true, value: { command: 'quote', options: { speaker: 'putin' } } });
  },
);

test.each([
  '"state department"',
  '“state department”',
  '”state department”',
  '„state department“',
  '«state department»',
  '“state department"',
])('marks of any kind keep words together: %s', (marked) => {
  expect(optionsOf(`/quote ${marked} about ${marked}`)).toEqual({ speaker: 'state department', about: 'state department' });
  expect(optionsOf(`/quote x about:${marked} since 2d`)).toEqual({ speaker: 'x', about: 'state department', since: '2d' });
});

test.each(['about:nato', 'about=nato', '--about nato', '--about=nato', 'About nato', 'about "nato"'])(
  'an option is named as people name it: %s',
  (option) => {
    expect(optionsOf(`/quote putin ${option}`)).toEqual({ speaker: 'putin', about: 'nato' });
  },
);

test('options stand in any order, the first by its name too', () => {
  const expected = { speaker: 'putin', about: 'nato', since: 'yesterday', source: 'reuters' };
  expect(optionsOf('/quote since yesterday source reuters about nato speaker putin')).toEqual(expected);
  expect(optionsOf('/quote putin source reuters since yesterday about nato')).toEqual(expected);
});

test('an option that may be left out goes by its name, the only one too', () => {
  expect(optionsOf('/articles since yesterday')).toEqual({ since: 'yesterday' });
  expect(optionsOf('/articles yesterday')).toEqual({ since: 'yesterday' });
  expect(optionsOf('/help command quote')).toEqual({ command: 'quote' });
});

test('a name in marks, or with nothing behind it, is a word', () => {
  expect(optionsOf('/search about')).toEqual({ words: 'about' });
  expect(optionsOf('/search words of wisdom')).toEqual({ words: 'words of wisdom' });
  expect(optionsOf('/quote "about" about "since"')).toEqual({ speaker: 'about', about: 'since' });
});

test.each([
  ['/search "north ferry" harbour', { words: '"north ferry" harbour' }],
  ['/search “killed by floods” -“a strike by night” by lee', { words: '“killed by floods” -“a strike by night”', by: 'lee' }],
  ['/search words:"north ferry" since:2d', { words: '"north ferry"', since: '2d' }],
  ['/search source "coast post" "north ferry"', { source: 'coast post north ferry' }],
  ['/search words', { words: 'words' }],
])('marks that say something are kept: %s', (line, options) => {
  expect(optionsOf(line)).toEqual(options);
});

test('an open mark is part of its word', () => {
  expect(optionsOf('/search "open door')).toEqual({ words: '"open door' });
});

test('a command that takes nothing says so of the first word too many', () => {
  expect(parseLine('/status now', commands)).toEqual({
    ok: false,
    failure: { code: 'option_unknown', command: 'status', asked: 'now', known: [] },
  });
});

test.each([
  ['/qoute putin', 'quote'],
  ['demand', 'demands'],
  ['/articel 1', 'article'],
])('%s has the nearest command', (line, nearest) => {
  const parsed = parseLine(line, commands);
  expect(parsed).toMatchObject({ ok: false, failure: { code: 'command_unknown' } });
  expect(!parsed.ok && parsed.failure.code === 'command_unknown' && parsed.failure.nearest[0]).toBe(nearest);
});

test('a word like no command, or none at all, has no nearest one', () => {
  for (const asked of ['xylophones', ''])
    expect(parseLine(`/${asked}`, commands)).toEqual({ ok: false, failure: { code: 'command_unknown', asked, nearest: [] } });
});

test('the words behind the name alone are read as Slack sends them', () => {
  const quote = commands.find(({ name }) => name === 'quote')!;
  expect(parseText('putin about:nato', quote)).toEqual({
    ok: true,
    value: { command: 'quote', options: { speaker: 'putin', about: 'nato' } },
  });
});

describe('for any input', () => {
  test('reading a line never throws, and keeps no option that the command has not', () => {
    const token = fc.constantFrom(
      'quote',
      '/demands',
      'about',
      'since:',
      '"',
      '“',
      '»',
      ':',
      '=',
      '--',
      ' ',
      '\u0000',
      '__proto__',
      'constructor',
      'putin',
    );
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(token, { maxLength: 20 }).map((tokens) => tokens.join(' ')),
      fc.array(token, { maxLength: 20 }).map((tokens) => tokens.join('')),
    );
    fc.assert(
      fc.property(line, (text) => {
        const parsed = parseLine(text, commands);
        if (!parsed.ok) return;
        const command = commands.find(({ name }) => name === parsed.value.command)!;
        expect(Object.keys(command.options)).toEqual(expect.arrayContaining(Object.keys(parsed.value.options)));
      }),
      { numRuns: 500 },
    );
  });

  test('a phrase that is left open is printed as one', () => {
    const search = commands.find(({ name }) => name === 'search')!;
    const options = { words: 'quay "ferry fire', since: '2d' };
    expect(printCall({ command: 'search', options }, search)).toBe('/search quay "ferry fire" since 2d');
  });

  test('a printed call is read back as it was', () => {
    const value = fc
      .oneof(
        fc.string({ minLength: 1 }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.constantFrom('about', '--since', 'about:nato', 'of', 'a "b" c', '«x»', "O'Brien"),
      )
      .map((text) => text.trim())
      .filter((text) => text !== '' && !(text.includes('"') && /[“”»]/.test(text)));
    const call = fc
      .constantFrom(...commands)
      .chain((command) =>
        fc
          .record(Object.fromEntries(Object.keys(command.options).map((name) => [name, value])), { requiredKeys: [] })
          .map((options) => ({ command, options: options as Record<string, string> })),
      );
    fc.assert(
      fc.property(call, ({ command, options }) => {
        const read = parseLine(printCall({ command: command.name, options }, command), commands);
        const { words, ...others } = /^(?:search|watch words)$/.test(command.name) ? options : {};
        if (words === undefined) {
          expect(read).toEqual({ ok: true, value: { command: command.name, options: { ...options } } });
          return;
        }
        const { words: again = '', ...same } = read.ok ? read.value.options : {};
        expect(same).toEqual(others);
        expect(searchTermsOf(again)).toEqual(searchTermsOf(words));
      }),
      { numRuns: 500 },
    );
  });

  test('open marks are read with work in proportion to their number', () => {
    expect(growth((text) => void parseLine(`/search ${text}`, commands), '« „ ', 100_000)).toBeLessThan(LINEAR);
  });
});
