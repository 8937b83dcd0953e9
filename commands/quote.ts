import { defineCommand } from '../src/core/chat/command.ts';
import { saidBy, saidOptions } from '../src/presentation/news/quotes-answer.ts';

/** `/quote <speaker>`: a person's words in quotation marks. */
export default defineCommand({
  name: 'quote',
  reads: true,
  description: 'What someone said, word for word, with the source',
  localised: {
    de: ['zitat', 'Was jemand gesagt hat, Wort für Wort, mit Quelle'],
    fr: ['citation', 'Ce que quelqu’un a dit, mot pour mot, avec la source'],
  },
  options: saidOptions('words', 'quoted'),
  needs: ['quotes', 'speakers'],
  fails: ['speaker_unknown', 'speaker_ambiguous', 'nothing_found'],
  example: '/quote putin about nato since 7d',
  run: (options, context) => saidBy(options, context, { command: 'quote', verbatim: true, heading: 'Quoted for', one: 'quote' }),
});
