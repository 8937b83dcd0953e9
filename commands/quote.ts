import { defineCommand } from '../src/core/chat/command.ts';
import { saidBy } from '../src/presentation/news/quotes-answer.ts';

/** `/quote <speaker>`: a person's words in quotation marks. */
export default defineCommand({
  name: 'quote',
  description: 'What someone said, word for word, with the source',
  options: {
    speaker: { type: 'string', description: 'Whose words: a name, a surname, a role', required: true, complete: 'speakers' },
    about: { type: 'string', description: 'Only words about this' },
    since: { type: 'since', description: 'Only since then: 2d, yesterday, a date' },
    source: { type: 'string', description: 'Only from this publisher or article' },
  },
  needs: ['quotes', 'speakers'],
  fails: ['speaker_unknown', 'speaker_ambiguous', 'nothing_found'],
  example: '/quote putin about nato since 7d',
  run: (options, context) => saidBy(options, context, { command: 'quote', verbatim: true, heading: 'Quoted for', one: 'quote' }),
});
