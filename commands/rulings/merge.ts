import { defineCommand } from '../../src/core/chat/command.ts';
import { refusedToRule, ruledAnswer } from '../../src/presentation/rulings/rule-answer.ts';
import { mergeOf } from '../../src/presentation/rulings/ruled-names.ts';

/** `/rulings merge <name> <other>`: two entries are one person or body, by an admin's ruling. */
export default defineCommand({
  name: 'rulings merge',
  admin: true,
  description: 'One person under two names: make them one',
  localised: {
    de: ['entscheide vereinen', 'Eine Person unter zwei Namen: zu einer machen'],
    fr: ['décisions réunir', 'Une personne sous deux noms : n’en faire qu’une'],
  },
  options: {
    name: {
      type: 'string',
      description: 'The name that stays',
      localised: { de: ['name', 'Der Name, der bleibt'], fr: ['nom', 'Le nom qui reste'] },
      required: true,
      complete: 'speakers',
    },
    other: {
      type: 'string',
      description: 'The other name of the same person',
      localised: { de: ['anderer', 'Der andere Name derselben Person'], fr: ['autre', 'L’autre nom de la même personne'] },
      required: true,
      complete: 'speakers',
    },
  },
  needs: ['rulings', 'speakers'],
  fails: ['not_operator', 'speaker_unknown', 'speaker_ambiguous', 'speaker_same'],
  example: '/rulings merge Ann Lee other Anne Leigh',
  async run(named, context) {
    const refused = await refusedToRule(context);
    if (refused) return refused;
    const ruling = await mergeOf(named, context);
    return ruling.ok ? ruledAnswer(ruling.value, context) : ruling;
  },
});
