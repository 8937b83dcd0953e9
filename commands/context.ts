import { defineCommand } from '../src/core/chat/command.ts';
import { fail, ok } from '../src/core/failure.ts';
import { changeNote, quotePermalink, sourceLine } from '../src/presentation/news/citations.ts';
import { paragraphsAround } from '../src/presentation/news/context.ts';
import { quoteNumbered } from '../src/presentation/news/quote-number.ts';
import { removalOf } from '../src/presentation/news/removed-article.ts';

const EARLIER = 'The paragraph as it stood before:';

/** `/context <quote>`: the paragraph in which a quote stands, its words marked. */
export default defineCommand({
  name: 'context',
  reads: true,
  personal: true,
  description: 'The paragraph around a quote, its words marked',
  localised: {
    de: ['zusammenhang', 'Der Absatz um ein Zitat, die Worte hervorgehoben'],
    fr: ['contexte', 'Le paragraphe autour d’une citation, ses mots en évidence'],
  },
  options: {
    quote: {
      type: 'string',
      description: 'Its article and its place there: 12.3',
      localised: { de: ['zitat', 'Sein Artikel und sein Platz darin: 12.3'], fr: ['citation', 'Son article et sa place : 12.3'] },
      required: true,
    },
  },
  needs: ['articles', 'quotes'],
  fails: ['quote_unknown', 'article_removed'],
  example: '/context 1.1',
  async run({ quote: asked }, { articles, quotes, space }) {
    const quote = await quoteNumbered(asked, { quotes, space });
    const article = quote && (await articles.get(quote.article.id, space, quote.changed?.revision));
    if (!article) return (await removalOf(asked, { articles })) ?? fail({ code: 'quote_unknown', asked });
    const { speaker, spans, changed } = quote;
    return ok({
      title: speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : 'Whose words they are is not sure',
      blocks: [
        ...(changed
          ? [
              { kind: 'text' as const, text: changeNote(changed) },
              { kind: 'text' as const, text: [{ text: EARLIER, style: 'quiet' as const }] },
            ]
          : []),
        ...paragraphsAround(article.text, spans).map((text) => ({ kind: 'text' as const, text })),
        { kind: 'text', text: [...sourceLine(article), ...quotePermalink(quote)] },
      ],
      audience: 'asker',
      data: { quotes: [quote] },
    });
  },
});
