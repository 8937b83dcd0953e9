import { defineCommand } from '../src/core/chat/command.ts';
import { fail, ok } from '../src/core/failure.ts';

/** `/restore <demand>`: what `/dismiss` took off display is shown again. */
export default defineCommand({
  name: 'restore',
  admin: true,
  description: 'Show a dismissed demand again',
  options: { demand: { type: 'integer', description: 'Its number', required: true, min: 1 } },
  needs: ['demands'],
  fails: ['demand_unknown'],
  example: '/restore 12',
  async run({ demand }, { demands, space }) {
    if (!(await demands.restore(demand, space))) return fail({ code: 'demand_unknown', asked: String(demand) });
    return ok({ title: `Demand ${demand} is shown again`, blocks: [], audience: 'asker' });
  },
});
