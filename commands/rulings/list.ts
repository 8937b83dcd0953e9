import { defineCommand } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { slash } from '../../src/presentation/command-names.ts';
import { notice } from '../../src/presentation/notices/notice.ts';
import { refusedToRule } from '../../src/presentation/rulings/rule-answer.ts';
import { rulingItem } from '../../src/presentation/rulings/ruling-words.ts';

/** `/rulings list`: what was ruled on names, words and stories, in the order in which it was. */
export default defineCommand({
  name: 'rulings list',
  admin: true,
  reads: true,
  description: 'What was ruled on persons, on whose words are whose, on stories',
  localised: {
    de: ['entscheide liste', 'Was über Personen, Zitate und Themen entschieden wurde'],
    fr: ['décisions liste', 'Ce qui fut décidé des personnes, des citations et des sujets'],
  },
  options: {},
  needs: ['rulings'],
  fails: ['not_operator'],
  example: '/rulings list',
  async run(_options, context) {
    const refused = await refusedToRule(context);
    if (refused) return refused;
    const all = await context.rulings.list();
    if (all.length === 0)
      return ok(
        notice('Nothing was ruled', [
          slash('rulings merge'),
          ' makes two entries one, ',
          slash('rulings split'),
          ' one two; ',
          slash('rulings speaker'),
          ' says whose words a quote holds, ',
          slash('rulings story'),
          ' takes an article out of a story.',
        ]),
      );
    return ok({
      title: 'Rulings',
      blocks: [{ kind: 'list', items: all.map(rulingItem) }],
      footer: [slash('rulings undo'), ' and a number takes one back'],
      audience: 'asker',
    });
  },
});
