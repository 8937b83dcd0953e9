import { defineCommand } from '../src/core/chat/command.ts';
import { saidBy, saidOptions } from '../src/presentation/news/quotes-answer.ts';

/** `/reported <speaker>`: what reporters say that a person said, in their words, with the verb: "denied that …". */
export default defineCommand({
  name: 'reported',
  reads: true,
  description: 'What someone said, in the reporters’ words, with the source',
  localised: {
    de: ['berichtet', 'Was jemand gesagt hat, in den Worten der Berichte, mit Quelle'],
    fr: ['rapporté', 'Ce que quelqu’un a dit, selon les journalistes, avec la source'],
  },
  options: saidOptions('statements', 'reported'),
  needs: ['quotes', 'speakers'],
  fails: ['speaker_unknown', 'speaker_ambiguous', 'nothing_found'],
  example: '/reported putin about nato since 7d',
  run: (options, context) => saidBy(options, context, { command: 'reported', verbatim: false, heading: 'Reported of', one: 'paraphrase' }),
});
