import { defineCommand } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { PARTIES } from '../../src/presentation/typed-options.ts';
import { addWatch } from '../../src/presentation/watches/add-watch.ts';
import { ABOUT, DELIVERY_OPTIONS, refusedSubject } from '../../src/presentation/watches/watch-options.ts';
import { watchedName } from '../../src/presentation/watches/watched-names.ts';

/** `/watch demands [about] [by] [of] …`: tells of new demands, and of what becomes of them. */
export default defineCommand({
  name: 'watch demands',
  moreForAdmins: true,
  personal: true,
  description: 'Be told of new demands, and of what becomes of them',
  localised: {
    de: ['beobachten forderungen', 'Von neuen Forderungen erfahren, und was daraus wird'],
    fr: ['veille exigences', 'Être prévenu des exigences, et de ce qu’il en advient'],
  },
  options: {
    about: ABOUT,
    ...PARTIES,
    ...DELIVERY_OPTIONS,
  },
  needs: ['watches', 'speakers', 'places'],
  fails: ['option_invalid', 'speaker_ambiguous', 'watch_for_admins', 'watch_exists', 'watches_full', 'place_refused'],
  example: '/watch demands about border',
  async run({ about, by, of, ...delivery }, context) {
    const refused = refusedSubject(about);
    if (refused) return refused;
    const issuer = by === undefined ? ok(undefined) : await watchedName('by', by, context);
    if (!issuer.ok) return issuer;
    const addressee = of === undefined ? ok(undefined) : await watchedName('of', of, context);
    if (!addressee.ok) return addressee;
    const remarks = [...(issuer.value?.remarks ?? []), ...(addressee.value?.remarks ?? [])];
    return addWatch(
      {
        kind: 'demands',
        ...(about && { about }),
        ...(issuer.value && { by: issuer.value.name }),
        ...(addressee.value && { of: addressee.value.name }),
      },
      delivery,
      { context, remarks },
    );
  },
});
