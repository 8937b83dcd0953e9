import { defineCommand } from '../src/core/chat/command.ts';
import { fail, ok } from '../src/core/failure.ts';
import { slash } from '../src/presentation/command-names.ts';

/** `/dismiss <demand>`: what is no demand goes off display, in later articles that tell the same too; kept as data, and `/restore` brings it back. */
export default defineCommand({
  name: 'dismiss',
  admin: true,
  description: 'Not a demand: take it off display, in later articles too',
  options: { demand: { type: 'integer', description: 'Its number, from the list of demands', required: true, min: 1 } },
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
      audience: 'asker',
    });
  },
});
