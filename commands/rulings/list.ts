import { defineCommand } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { slash } from '../../src/presentation/command-names.ts';
import { refusedToRule } from '../../src/presentation/news/rule-answer.ts';
import { rulingLine } from '../../src/presentation/news/speakers.ts';
import { notice } from '../../src/presentation/notices/notice.ts';

/** `/rulings list`: what was ruled on names, in the order in which it was. */
export default defineCommand({
  name: 'rulings list',
  admin: true,
  description: 'What was ruled on who is one person and who is two',
  localised: {
    de: ['entscheide liste', 'Was darüber entschieden wurde, wer eine Person ist und wer zwei'],
    fr: ['décisions liste', 'Ce qui fut décidé : qui est une personne, qui en est deux'],
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
        notice('Nothing was ruled about names', [slash('rulings merge'), ' makes two entries one, ', slash('rulings split'), ' one two.']),
      );
    return ok({
      title: 'Rulings on names',
      blocks: [{ kind: 'list', items: all.map(rulingLine) }],
      footer: [slash('rulings undo'), ' and a number takes one back'],
      audience: 'asker',
    });
  },
});
