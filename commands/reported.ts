import { defineCommand } from '../src/core/chat/command.ts';
import { saidBy } from '../src/presentation/news/quotes-answer.ts';

/** `/reported <speaker>`: what reporters say that a person said, in their words, with the verb: "denied that …". */
export default defineCommand({
  name: 'reported',
  description: 'What someone said, in the reporters’ words, with the source',
  options: {
    speaker: { type: 'string', description: 'Whose statements: a name, a surname, a role', required: true, complete: 'speakers' },
    about: { type: 'string', description: 'Only statements about this' },
    since: { type: 'since', description: 'Only since then: 2d, yesterday, a date' },
    source: { type: 'string', description: 'Only from this publisher or article' },
  },
  needs: ['quotes', 'speakers'],
  fails: ['speaker_unknown', 'speaker_ambiguous', 'nothing_found'],
  example: '/reported putin about nato since 7d',
  run: (options, context) => saidBy(options, context, { command: 'reported', verbatim: false, heading: 'Reported of', one: 'paraphrase' }),
});
