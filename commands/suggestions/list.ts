import { defineCommand } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { count } from '../../src/text/lists.ts';

const MOST_SHOWN = 10;

/** `/suggestions list`: other words for speakers that a model found; none holds before an admin accepts it. */
export default defineCommand({
  name: 'suggestions list',
  admin: true,
  reads: true,
  description: 'Other words for speakers, suggested by the model',
  localised: {
    de: ['vorschläge liste', 'Andere Namen für Zitierte, vom Modell vorgeschlagen'],
    fr: ['suggestions liste', 'D’autres noms de personnes citées, suggérés par le modèle'],
  },
  options: {},
  needs: ['suggestions'],
  fails: [],
  example: '/suggestions list',
  async run(_options, { suggestions, space }) {
    const open = await suggestions.open(space);
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
