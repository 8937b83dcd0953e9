import { defineCommand } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { slash } from '../../src/presentation/command-names.ts';
import { quoteBlock } from '../../src/presentation/news/citations.ts';
import { refusedToRule, ruledAnswer } from '../../src/presentation/rulings/rule-answer.ts';
import { attributionOf, NOBODY, othersQuoted, quoteRuledOn } from '../../src/presentation/rulings/ruled-words.ts';

/** `/rulings speaker <quote> [name]`: whose words a quote holds, by an admin's ruling; without a name it offers whom they can be. */
export default defineCommand({
  name: 'rulings speaker',
  admin: true,
  description: 'Wrong speaker: whose words a quote holds, or that nobody knows',
  localised: {
    de: ['entscheide sprecher', 'Falscher Sprecher: wessen Worte ein Zitat enthält'],
    fr: ['décisions intervenant', 'Mauvais intervenant : de qui sont les mots d’une citation'],
  },
  options: {
    quote: {
      type: 'string',
      description: 'Its article and its place there: 12.3',
      localised: { de: ['zitat', 'Sein Artikel und sein Platz darin: 12.3'], fr: ['citation', 'Son article et sa place : 12.3'] },
      required: true,
    },
    name: {
      type: 'string',
      description: 'Whose words they are; nobody, where it isn’t known',
      localised: {
        de: ['name', 'Wessen Worte es sind; nobody, wo man es nicht weiß'],
        fr: ['nom', 'De qui sont les mots ; nobody, quand on l’ignore'],
      },
      complete: 'speakers',
    },
  },
  needs: ['rulings', 'articles', 'quotes', 'speakers'],
  fails: ['not_operator', 'quote_unknown', 'speaker_unknown', 'speaker_ambiguous'],
  example: '/rulings speaker 12.3 name Ann Lee',
  async run({ quote: asked, name }, context) {
    const refused = await refusedToRule(context);
    if (refused) return refused;
    const quote = await quoteRuledOn(asked, context);
    if (!quote.ok) return quote;
    if (name !== undefined) {
      const ruling = await attributionOf(quote.value, name, context);
      return ruling.ok ? ruledAnswer(ruling.value, context) : ruling;
    }
    const ruled = (other: string) => ({ command: 'rulings speaker', options: { quote: asked, name: other } });
    return ok({
      title: 'Whose words are these?',
      blocks: [quoteBlock(quote.value), { kind: 'text', text: ['Somebody else: ', slash('rulings speaker', `${asked} name <name>`), '.'] }],
      buttons: [
        { label: 'Nobody knows', call: ruled(NOBODY) },
        ...(await othersQuoted(quote.value, context)).map((other) => ({ label: other, call: ruled(other) })),
      ],
      audience: 'asker',
    });
  },
});
