import { defineCommand } from '../src/core/command.ts';
import { fail, ok } from '../src/core/failure.ts';

/** `/brief [name]`: an edition as it would be posted now. */
export default defineCommand({
  name: 'brief',
  description: 'The brief, as it would be posted now',
  options: { name: { type: 'string', description: 'Which brief: daily, weekly, …', complete: 'briefs' } },
  fails: ['brief_unknown'],
  example: '/brief weekly',
  async run({ name = 'daily' }, { briefs, composeBrief }) {
    const brief = briefs.find(({ id }) => id === name.toLowerCase());
    if (!brief) return fail({ code: 'brief_unknown', asked: name, known: briefs.map(({ id }) => id) });
    return ok(await composeBrief(brief));
  },
});
