import { defineCommand } from '../../src/core/chat/command.ts';
import { addWatch } from '../../src/presentation/watches/add-watch.ts';
import { ABOUT, DELIVERY_OPTIONS, refusedSubject } from '../../src/presentation/watches/watch-options.ts';
import { watchedName } from '../../src/presentation/watches/watched-names.ts';

/** `/watch person <speaker> [about] …`: tells when somebody is quoted. */
export default defineCommand({
  name: 'watch person',
  moreForAdmins: true,
  personal: true,
  description: 'Be told when someone is quoted',
  localised: {
    de: ['beobachten person', 'Erfahren, wenn jemand zitiert wird'],
    fr: ['veille personne', 'Être prévenu quand quelqu’un est cité'],
  },
  options: {
    speaker: {
      type: 'string',
      description: 'Who: a name, a surname, a role',
      localised: {
        de: ['sprecher', 'Wer: ein Name, ein Nachname, ein Amt'],
        fr: ['intervenant', 'Qui : un nom, un nom de famille, une fonction'],
      },
      required: true,
      complete: 'speakers',
    },
    about: ABOUT,
    ...DELIVERY_OPTIONS,
  },
  needs: ['watches', 'speakers', 'places'],
  fails: ['option_invalid', 'speaker_ambiguous', 'watch_for_admins', 'watch_exists', 'watches_full', 'place_refused'],
  example: '/watch person lavrov about nato quiet 22-7',
  async run({ speaker, about, ...delivery }, context) {
    const refused = refusedSubject(about);
    if (refused) return refused;
    const named = await watchedName('speaker', speaker, context);
    if (!named.ok) return named;
    const { name, remarks } = named.value;
    return addWatch({ kind: 'person', speaker: name, ...(about && { about }) }, delivery, { context, remarks });
  },
});
