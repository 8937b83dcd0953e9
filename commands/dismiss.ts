import { defineCommand } from '../src/core/chat/command.ts';
import { fail, ok } from '../src/core/failure.ts';
import { slash } from '../src/presentation/command-names.ts';
import { DEMAND_NUMBER } from '../src/presentation/news/demands.ts';

/** `/dismiss <demand>`: what is no demand goes off display, in later articles that tell the same too; kept as data, and `/restore` brings it back. */
export default defineCommand({
  name: 'dismiss',
  admin: true,
  description: 'Not a demand: take it off display, in later articles too',
  localised: {
    de: ['verwerfen', 'Keine Forderung: nicht mehr zeigen, auch aus späteren Artikeln nicht'],
    fr: ['écarter', 'Pas une exigence : ne plus l’afficher, même dans d’autres articles'],
  },
  options: { demand: DEMAND_NUMBER },
  needs: ['demands'],
  fails: ['demand_unknown'],
  example: '/dismiss 12',
  async run({ demand }, { demands, space, now }) {
    if (!(await demands.dismiss(demand, space, now))) return fail({ code: 'demand_unknown', asked: String(demand) });
    return ok({
      title: `Demand ${demand} is off display`,
      blocks: [
        { kind: 'text', text: ['Later articles that tell the same are left out too. ', slash('restore', demand), ' brings it back.'] },
      ],
      buttons: [{ label: 'Take back', call: { command: 'restore', options: { demand: String(demand) } } }],
      audience: 'asker',
    });
  },
});
