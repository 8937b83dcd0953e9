import { defineCommand } from '../../src/core/chat/command.ts';
import { fail, ok } from '../../src/core/failure.ts';
import { slash } from '../../src/presentation/command-names.ts';
import { SUGGESTION_NUMBER } from '../../src/presentation/news/suggestions.ts';
import { notice } from '../../src/presentation/notices/notice.ts';

/** `/suggestions accept <suggestion>`: the words name the speaker from now on. */
export default defineCommand({
  name: 'suggestions accept',
  admin: true,
  description: 'Take suggested words for another name of a speaker',
  localised: {
    de: ['vorschläge annehmen', 'Vorgeschlagene Worte als weiteren Namen übernehmen'],
    fr: ['suggestions accepter', 'Prendre les mots suggérés comme autre nom d’un intervenant'],
  },
  options: { suggestion: SUGGESTION_NUMBER },
  needs: ['suggestions'],
  fails: ['suggestion_unknown'],
  example: '/suggestions accept 3',
  async run({ suggestion }, { suggestions, space, now }) {
    const ruled = await suggestions.rule(suggestion, space, 'accepted', now);
    if (!ruled) return fail({ code: 'suggestion_unknown', asked: String(suggestion) });
    return ok(notice(`${ruled.words} means ${ruled.speaker}`, [slash('quote', ruled.words), ' answers with their words now.']));
  },
});
