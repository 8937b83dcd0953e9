import { defineCommand } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { notice } from '../../src/presentation/notices/notice.ts';
import { demandMenu, rulingMenus } from '../../src/presentation/rulings/put-right.ts';
import { refusedToRule } from '../../src/presentation/rulings/rule-answer.ts';

/** `/rulings about <answer>`: what can be put right in the answer to a line, to choose from; the button Wrong? beneath an answer asks it. */
export default defineCommand({
  name: 'rulings about',
  admin: true,
  description: 'What can be put right in an answer: wrong speaker, not a demand …',
  localised: {
    de: ['entscheide zu', 'Was sich an einer Antwort richtigstellen lässt'],
    fr: ['décisions sur', 'Ce que l’on peut rectifier dans une réponse'],
  },
  options: {
    answer: {
      type: 'string',
      description: 'The answer, by its command: quote putin',
      localised: {
        de: ['antwort', 'Die Antwort, durch ihren Befehl: quote putin'],
        fr: ['réponse', 'La réponse, par sa commande : quote putin'],
      },
      required: true,
    },
    number: {
      type: 'integer',
      description: 'Which page of it',
      localised: { de: ['nummer', 'Welche Seite davon'], fr: ['numéro', 'Quelle page'] },
      min: 1,
    },
  },
  needs: ['answered', 'rulings', 'speakers'],
  fails: ['not_operator'],
  example: '/rulings about "quote putin"',
  async run({ answer, number = 1 }, context) {
    const answered = await context.answered(answer, number);
    const data = answered.ok ? (answered.value.data ?? {}) : {};
    const refused = await refusedToRule(context);
    const menus = refused ? [demandMenu(data)].filter(({ choices }) => choices.length > 0) : await rulingMenus(data, context);
    if (refused && menus.length === 0) return refused;
    if (menus.length === 0) return ok(notice('Nothing to put right', 'The answer shows no quotes, demands or stories now.'));
    return ok({ ...notice('What is wrong?', 'Choose it; each ruling can be taken back.'), menus });
  },
});
