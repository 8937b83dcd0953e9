import { defineCommand } from '../../src/core/chat/command.ts';
import { fail } from '../../src/core/failure.ts';
import { addWatch } from '../../src/presentation/watches/add-watch.ts';
import { DELIVERY_OPTIONS } from '../../src/presentation/watches/watch-options.ts';
import { hostTyped } from '../../src/text/web-address.ts';
import { foldedWords } from '../../src/text/words.ts';

/** `/watch source <source> …`: tells of each article of a publisher or site. */
export default defineCommand({
  name: 'watch source',
  moreForAdmins: true,
  personal: true,
  description: 'Be told of each article of a source',
  localised: {
    de: ['beobachten quelle', 'Von jedem Artikel einer Quelle erfahren'],
    fr: ['veille source', 'Être prévenu de chaque article d’une source'],
  },
  options: {
    source: {
      type: 'string',
      description: 'Its name or address: Reuters, example.org',
      localised: {
        de: ['quelle', 'Ihr Name oder ihre Adresse: Reuters, example.org'],
        fr: ['source', 'Son nom ou son adresse : Reuters, example.org'],
      },
      required: true,
      complete: 'outlets',
    },
    ...DELIVERY_OPTIONS,
  },
  needs: ['watches', 'places', 'articles'],
  fails: ['option_invalid', 'watch_for_admins', 'watch_exists', 'watches_full', 'place_refused'],
  example: '/watch source reuters most 3',
  async run({ source, ...delivery }, context) {
    if (foldedWords(source).length === 0)
      return fail({ code: 'option_invalid', option: 'source', asked: source, allowed: 'a name or an address' });
    const named = hostTyped(source) ?? source;
    const known = await context.articles.find({ space: context.space, source: named }, { offset: 0, limit: 1, uncounted: true });
    const remarks = known.items.length > 0 ? [] : [`No article of “${named}” has been read yet.`];
    return addWatch({ kind: 'source', source: named }, delivery, { context, remarks });
  },
});
