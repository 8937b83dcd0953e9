import { defineCommand } from '../../src/core/chat/command.ts';
import { refusedToRule, ruledAnswer } from '../../src/presentation/rulings/rule-answer.ts';
import { splitOf } from '../../src/presentation/rulings/ruled-names.ts';

/** `/rulings split <name> <alias>`: a name that was taken for somebody's is another's, by an admin's ruling. */
export default defineCommand({
  name: 'rulings split',
  admin: true,
  description: 'Two people under one name: take them apart',
  localised: {
    de: ['entscheide trennen', 'Zwei Personen unter einem Namen: auseinanderhalten'],
    fr: ['décisions séparer', 'Deux personnes sous un nom : les distinguer'],
  },
  options: {
    name: {
      type: 'string',
      description: 'Whose name it is not',
      localised: { de: ['name', 'Wessen Name es nicht ist'], fr: ['nom', 'De qui ce n’est pas le nom'] },
      required: true,
      complete: 'speakers',
    },
    alias: {
      type: 'string',
      description: 'The name that is somebody else’s',
      localised: { de: ['anderer', 'Der Name, der jemand anderem gehört'], fr: ['autre', 'Le nom qui est à quelqu’un d’autre'] },
      required: true,
    },
  },
  needs: ['rulings', 'speakers'],
  fails: ['not_operator', 'speaker_unknown', 'speaker_ambiguous', 'speaker_same'],
  example: '/rulings split Ann Lee alias Lee',
  async run(named, context) {
    const refused = await refusedToRule(context);
    if (refused) return refused;
    const ruling = await splitOf(named, context);
    return ruling.ok ? ruledAnswer(ruling.value, context) : ruling;
  },
});
