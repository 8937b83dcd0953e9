import { defineCommand } from '../../src/core/chat/command.ts';
import { fail } from '../../src/core/failure.ts';
import { addWatch } from '../../src/presentation/watches/add-watch.ts';
import { DELIVERY_OPTIONS } from '../../src/presentation/watches/watch-options.ts';
import { foldedWords } from '../../src/text/words.ts';

/** `/watch words <words> …`: tells of articles that have all of the words, those between marks in a row. */
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
    words: {
      type: 'string',
      description: 'All of these words; "in marks": in a row',
      localised: {
        de: ['wörter', 'Alle diese Wörter; "in Anführungszeichen": am Stück'],
        fr: ['mots', 'Tous ces mots ; "entre guillemets" : à la suite'],
      },
      required: true,
      marks: true,
    },
    ...DELIVERY_OPTIONS,
  },
  needs: ['watches', 'places'],
  fails: ['option_invalid', 'watch_for_admins', 'watch_exists', 'watches_full', 'place_refused'],
  example: '/watch words "north ferry"',
  async run({ words, ...delivery }, context) {
    if (foldedWords(words).length === 0)
      return fail({ code: 'option_invalid', option: 'words', asked: words, allowed: 'words, or a phrase' });
    return addWatch({ kind: 'words', words }, delivery, { context });
  },
});
