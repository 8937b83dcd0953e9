import { defineCommand } from '../../src/core/chat/command.ts';
import { fail } from '../../src/core/failure.ts';
import { WORDS } from '../../src/presentation/typed-options.ts';
import { addWatch } from '../../src/presentation/watches/add-watch.ts';
import { DELIVERY_OPTIONS, TELLING } from '../../src/presentation/watches/watch-options.ts';
import { saysNothing, searchTermsOf } from '../../src/text/search-terms.ts';

/** `/watch words <words> …`: tells of articles that hold what `/search` would find by these words. */
export default defineCommand({
  name: 'watch words',
  moreForAdmins: true,
  personal: true,
  description: 'Be told of each article with these words',
  localised: {
    de: ['beobachten wörter', 'Von jedem Artikel mit diesen Wörtern erfahren'],
    fr: ['veille mots', 'Être prévenu de chaque article avec ces mots'],
  },
  options: {
    words: WORDS,
    ...DELIVERY_OPTIONS,
  },
  needs: ['watches', 'places'],
  fails: ['option_invalid', 'watch_for_admins', 'watch_exists', 'watches_full', 'place_refused'],
  example: '/watch words "north ferry"',
  async run({ words, ...delivery }, context) {
    const { wanted, unwanted } = searchTermsOf(words);
    const refused = (allowed: string) => fail({ code: 'option_invalid', option: 'words', asked: words, allowed });
    if (wanted.length === 0) return refused(unwanted.length > 0 ? `a word that must be there: ferry ${words}` : 'words, or a phrase');
    if (wanted.every(saysNothing)) return refused(TELLING);
    return addWatch({ kind: 'words', words }, delivery, { context });
  },
});
