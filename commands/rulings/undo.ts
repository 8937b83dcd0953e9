import { defineCommand } from '../../src/core/chat/command.ts';
import { fail, ok } from '../../src/core/failure.ts';
import { notice } from '../../src/presentation/notices/notice.ts';
import { refusedToRule } from '../../src/presentation/rulings/rule-answer.ts';
import { rulingTitle } from '../../src/presentation/rulings/ruling-words.ts';

/** `/rulings undo <ruling>`: as if it had never been ruled. */
export default defineCommand({
  name: 'rulings undo',
  admin: true,
  description: 'Take back a ruling',
  localised: {
    de: ['entscheide zurücknehmen', 'Einen Entscheid zurücknehmen'],
    fr: ['décisions annuler', 'Revenir sur une décision'],
  },
  options: {
    ruling: {
      type: 'integer',
      description: 'Its number, from the list of rulings',
      localised: {
        de: ['entscheid', 'Die Nummer in der Liste der Entscheide'],
        fr: ['décision', 'Le numéro dans la liste des décisions'],
      },
      required: true,
      min: 1,
    },
  },
  needs: ['rulings'],
  fails: ['not_operator', 'ruling_unknown'],
  example: '/rulings undo 2',
  async run({ ruling: id }, context) {
    const refused = await refusedToRule(context);
    if (refused) return refused;
    const { rulings } = context;
    const made = (await rulings.list()).find((ruling) => ruling.id === id);
    if (!made || !(await rulings.undo(id))) return fail({ code: 'ruling_unknown', asked: String(id) });
    return ok(notice(`Taken back: ${rulingTitle(made)}`, ['Ruled on ', { date: made.ruledAt }, '; it is as if it never had been.']));
  },
});
