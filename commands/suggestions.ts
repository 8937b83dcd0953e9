import { type Command, defineCommand } from '../src/core/chat/command.ts';
import type { Reply } from '../src/core/chat/reply.ts';
import { fail, ok } from '../src/core/failure.ts';
import type { Verdict } from '../src/core/ports/suggestion-store.ts';
import { count } from '../src/text/lists.ts';

const MOST_SHOWN = 10;

/** `/suggestions list`: other words for speakers that a model found; none holds before an admin accepts it. */
const list = defineCommand({
  name: 'suggestions list',
  admin: true,
  description: 'Other words for speakers, suggested by the model',
  options: {},
  fails: [],
  example: '/suggestions list',
  async run(_options, { store, space }) {
    const open = await store.suggestions.open(space);
    const shown = open.slice(0, MOST_SHOWN);
    return ok({
      title: open.length === 0 ? 'Nothing is suggested' : 'Suggested names',
      blocks: [
        open.length === 0
          ? { kind: 'text', text: 'With a model, other words for a speaker are suggested here as articles are read.' }
          : {
              kind: 'list',
              items: shown.map(({ id, speaker, words, evidence }) => [
                { text: `${id}. ${words}`, style: 'strong' as const },
                ` for ${speaker} `,
                { text: evidence, style: 'quiet' as const },
              ]),
            },
      ],
      buttons: shown.slice(0, 4).flatMap(({ id }) => [
        { label: `Accept ${id}`, call: { command: 'suggestions accept', options: { suggestion: id } } },
        { label: `Refuse ${id}`, call: { command: 'suggestions refuse', options: { suggestion: id } } },
      ]),
      footer: open.length > shown.length ? `${count(open.length, 'suggestion')}, the oldest first` : undefined,
      audience: 'asker',
    });
  },
});

const ruling = (verdict: Verdict, { verb, description }: { readonly verb: string; readonly description: string }): Command =>
  defineCommand({
    name: `suggestions ${verb}`,
    admin: true,
    description,
    options: { suggestion: { type: 'integer', description: 'Its number in /suggestions list', required: true, min: 1 } },
    fails: ['suggestion_unknown'],
    example: `/suggestions ${verb} 3`,
    async run({ suggestion }, { store, space, now }) {
      const ruled = await store.suggestions.rule(suggestion, space, verdict, now);
      if (!ruled) return fail({ code: 'suggestion_unknown', asked: String(suggestion) });
      const text = verdict === 'accepted' ? `/quote ${ruled.words} answers with their words now.` : 'It will not be suggested again.';
      const title = verdict === 'accepted' ? `${ruled.words} means ${ruled.speaker}` : `${ruled.words} does not mean ${ruled.speaker}`;
      return ok({ title, blocks: [{ kind: 'text', text }], audience: 'asker' } satisfies Reply);
    },
  });

export default [
  list,
  ruling('accepted', { verb: 'accept', description: 'Take suggested words for another name of a speaker' }),
  ruling('refused', { verb: 'refuse', description: 'Never suggest these words for a speaker again' }),
];
