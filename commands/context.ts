import { defineCommand } from '../src/core/command.ts';
import { paragraphsAround } from '../src/core/context.ts';
import { fail, ok } from '../src/core/failure.ts';
import { sourceLine } from '../src/core/show.ts';

/** `/context <quote>`: the paragraph in which a quote stands, its words marked. */
export default defineCommand({
  name: 'context',
  personal: true,
  description: 'The paragraph around a quote, its words marked',
  options: { quote: { type: 'string', description: 'Its article and its place there: 12.3', required: true } },
  fails: ['quote_unknown'],
  example: '/context 1.1',
  async run({ quote: asked }, { store, space }) {
    const [, articleId, number] = /^#?(\d{1,9})[.:](\d{1,6})$/.exec(asked.trim())?.map(Number) ?? [];
    const found = articleId && number ? await store.quotes({ space, articleId }, { offset: number - 1, limit: 1 }) : undefined;
    const quote = found?.items[0];
    const article = quote && (await store.article(quote.article.id, space));
    if (!article) return fail({ code: 'quote_unknown', asked });
    const { speaker, spans } = quote;
    return ok({
      title: speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : 'Whose words they are is not sure',
      blocks: [
        ...paragraphsAround(article.text, spans).map((text) => ({ kind: 'text' as const, text })),
        { kind: 'text', text: sourceLine(article) },
      ],
      audience: 'asker',
    });
  },
});
