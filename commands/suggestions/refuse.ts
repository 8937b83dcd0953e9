import { defineCommand } from '../../src/core/chat/command.ts';
import { fail, ok } from '../../src/core/failure.ts';
import { SUGGESTION_NUMBER } from '../../src/presentation/news/suggestions.ts';
import { notice } from '../../src/presentation/notices/notice.ts';

/** `/suggestions refuse <suggestion>`: they are not suggested again. */
export default defineCommand({
  name: 'suggestions refuse',
  admin: true,
  description: 'Never suggest these words for a speaker again',
  localised: {
    de: ['vorschläge ablehnen', 'Diese Worte nie wieder für jemanden vorschlagen'],
    fr: ['suggestions refuser', 'Ne plus jamais suggérer ces mots pour un intervenant'],
  },
  options: { suggestion: SUGGESTION_NUMBER },
  needs: ['suggestions'],
  fails: ['suggestion_unknown'],
  example: '/suggestions refuse 3',
  async run({ suggestion }, { suggestions, space, now }) {
    const ruled = await suggestions.rule(suggestion, space, 'refused', now);
    if (!ruled) return fail({ code: 'suggestion_unknown', asked: String(suggestion) });
    return ok(notice(`${ruled.words} does not mean ${ruled.speaker}`, 'It will not be suggested again.'));
  },
});
