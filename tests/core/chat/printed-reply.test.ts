import { describe, expect, test } from 'vitest';
import { plainText, printedReply, withSlash } from '../../../src/core/chat/printed-reply.ts';
import type { Reply } from '../../../src/core/chat/reply.ts';
import { typedOnSlack } from '../../../src/platforms/slack/commands/slash-names.ts';

const reply: Reply = {
  title: [{ command: 'search', typed: '<words>' }, ' finds nothing'],
  blocks: [
    { kind: 'text', text: ['See ', { command: 'schedule list' }, '; ', { text: 'more', style: 'strong' }, '.'] },
    { kind: 'list', items: ['plain', [{ command: 'status' }]] },
    { kind: 'fields', fields: [{ name: [{ command: 'quote' }], value: ['as ', { command: 'quote', typed: 'lee' }] }] },
  ],
  footer: ['More: ', { command: 'help' }],
  buttons: [{ label: [{ command: 'sources add' }], call: { command: 'sources add', options: {} } }],
  audience: 'asker',
};

describe('the commands that a reply names', () => {
  test.each([
    ['everywhere but on Slack by their names', withSlash, '/search', '/schedule list', '/status', '/quote', '/help', '/sources add'],
    [
      'on Slack under another name where Slack has such a command itself',
      typedOnSlack(''),
      '/verbatim-search',
      '/schedule list',
      '/verbatim-status',
      '/quote',
      '/help',
      '/sources add',
    ],
    [
      'on Slack under their prefix',
      typedOnSlack('news-'),
      '/news-search',
      '/news-schedule list',
      '/news-status',
      '/news-quote',
      '/news-help',
      '/news-sources add',
    ],
  ] as const)('are printed %s', (_how, typedName, search, list, status, quote, help, add) => {
    expect(printedReply(reply, typedName)).toEqual({
      title: `${search} <words> finds nothing`,
      blocks: [
        { kind: 'text', text: [`See ${list}; `, { text: 'more', style: 'strong' }, '.'] },
        { kind: 'list', items: ['plain', [status]] },
        { kind: 'fields', fields: [{ name: quote, value: [`as ${quote} lee`] }] },
      ],
      footer: `More: ${help}`,
      buttons: [{ label: add, call: { command: 'sources add', options: {} } }],
      audience: 'asker',
    });
  });

  test('stand in plain text as in any other', () => {
    const [text] = printedReply(reply).blocks;
    expect(text?.kind === 'text' && plainText(text.text)).toBe('See /schedule list; more.');
  });
});
