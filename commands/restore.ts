import { defineCommand } from '../src/core/chat/command.ts';
import { fail, ok } from '../src/core/failure.ts';
import { DEMAND_NUMBER } from '../src/presentation/news/demands.ts';

/** `/restore <demand>`: what `/dismiss` took off display is shown again. */
export default defineCommand({
  name: 'restore',
  admin: true,
  description: 'Show a dismissed demand again',
  localised: {
    de: ['zurückholen', 'Eine verworfene Forderung wieder zeigen'],
    fr: ['rétablir', 'Afficher de nouveau une exigence écartée'],
  },
  options: { demand: { ...DEMAND_NUMBER, description: 'Its number' } },
  needs: ['demands'],
  fails: ['demand_unknown'],
  example: '/restore 12',
  async run({ demand }, { demands, space }) {
    if (!(await demands.restore(demand, space))) return fail({ code: 'demand_unknown', asked: String(demand) });
    return ok({ title: `Demand ${demand} is shown again`, blocks: [], audience: 'asker' });
  },
});
