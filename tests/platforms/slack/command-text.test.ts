import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../src/app/chat/registry.ts';
import { menuOf, parseCommandText } from '../../../src/platforms/slack/commands/command-text.ts';
import { ROOT } from '../../app/helpers.ts';

const { commands } = await loadRegistry(ROOT);

const callOf = (name: string, text: string): unknown => {
  const parsed = parseCommandText(name, text, commands);
  return parsed.ok ? [parsed.value.command, parsed.value.options] : parsed.failure;
};

test.each([
  ['putin about nato since 2d', { speaker: 'putin', about: 'nato', since: '2d' }],
  ['putin about:nato since=2d', { speaker: 'putin', about: 'nato', since: '2d' }],
  ['“state department” about: “the bridge”', { speaker: 'state department', about: 'the bridge' }],
  ['‘state department’ about nato', { speaker: 'state department', about: 'nato' }],
  ["'state department'", { speaker: 'state department' }],
  ["o'brien about 'the port'", { speaker: "o'brien", about: 'the port' }],
  ['putin —about nato —since 2d', { speaker: 'putin', about: 'nato', since: '2d' }],
  ['johnson &amp; johnson', { speaker: 'johnson & johnson' }],
  ['  putin\nabout nato ', { speaker: 'putin', about: 'nato' }],
  ['', {}],
])('/quote %s is understood', (text, options) => {
  expect(callOf('/quote', text)).toEqual(['quote', options]);
});

describe('of a group', () => {
  test.each([
    ['/sources', 'add https://example.org/feed', ['sources add', { url: 'https://example.org/feed' }]],
    [
      '/sources',
      'Add <https://example.org/feed?a=1&amp;b=2|example.org> kind page',
      ['sources add', { url: 'https://example.org/feed?a=1&b=2', kind: 'page' }],
    ],
    [
      '/schedule',
      'add daily when "weekdays at 7:30" zone Europe/Kyiv',
      ['schedule add', { brief: 'daily', when: 'weekdays at 7:30', zone: 'Europe/Kyiv' }],
    ],
    ['schedule', 'run-now 1', ['schedule run-now', { id: '1' }]],
    ['/schedule', '', ['schedule list', {}]],
  ])('%s %s has the name’s second word in its text', (name, text, expected) => {
    expect(callOf(name, text)).toEqual(expected);
  });

  test('a second word that is none has the nearest, each a button', () => {
    const failure = parseCommandText('/sources', 'ad example.org', commands);
    expect(failure).toMatchObject({ ok: false, failure: { code: 'command_unknown', asked: 'sources ad', nearest: ['sources add'] } });
    if (!failure.ok)
      expect(menuOf(failure.failure).buttons).toEqual([
        { label: [{ command: 'sources add' }], call: { command: 'sources add', options: {} } },
      ]);
  });

  test('a second word like none has all of the group', () => {
    expect(callOf('/sources', 'xylophone')).toMatchObject({ nearest: expect.arrayContaining(['sources add', 'sources list']) });
  });
});

test.each([
  ['/quote', 'help', 'quote'],
  ['/quote', '?', 'quote'],
  ['/quote', '--help', 'quote'],
  ['/sources', 'help', 'sources'],
  ['/sources', 'add help', 'sources add'],
])('%s %s explains it', (name, text, explained) => {
  expect(callOf(name, text)).toEqual(['help', { command: explained }]);
});

test('help in marks is a word', () => expect(callOf('/search', '“help”')).toEqual(['search', { words: '“help”' }]));

test('what a command has no place for is said', () => {
  const parsed = parseCommandText('/status', 'now', commands);
  expect(parsed).toMatchObject({ ok: false, failure: { code: 'option_unknown', asked: 'now' } });
  if (!parsed.ok) expect(menuOf(parsed.failure)).toMatchObject({ title: [{ command: 'status' }, ' has no place for “now”'], buttons: [] });
});

test('any text is read without harm, into options that the command has', () => {
  const name = fc.constantFrom('quote', 'sources', 'schedule', 'search', 'status', '__proto__', '', '(');
  const token = fc.constantFrom('add', 'about:', 'since', '“', '‘', '’', '—about', '<https://', '>', '&lt;', '__proto__', 'list', ' ', 'x');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join(' ')),
  );
  fc.assert(
    fc.property(name, text, (command, typed) => {
      const parsed = parseCommandText(command, typed, commands);
      if (!parsed.ok) return;
      const known = Object.keys(commands.find((one) => one.name === parsed.value.command)!.options);
      expect(known).toEqual(expect.arrayContaining(Object.keys(parsed.value.options)));
    }),
    { numRuns: 500 },
  );
});
