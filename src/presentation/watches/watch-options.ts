import { type FailureOf, fail } from '../../core/failure.ts';
import { MOST_AN_HOUR } from '../../core/watches/watch.ts';
import { saysNothing, searchedWords } from '../../text/search-terms.ts';

/** The option by which commands name a watch. */
export const WATCH_NUMBER = {
  type: 'integer',
  description: 'Its number, from the list of watches',
  localised: { de: ['nummer', 'Die Nummer in der Liste'], fr: ['numéro', 'Le numéro dans la liste'] },
  required: true,
  min: 1,
  complete: 'watches',
} as const;

/** What is allowed in the place of words that every article has. */
export const TELLING = 'a word that not every article has';

/** The refusal of a typed subject that asks for nothing, or for what every article has; undefined for any other, and where none was typed. */
export function refusedSubject(about: string | undefined): ReturnType<typeof fail<FailureOf<'option_invalid'>>> | undefined {
  const words = about === undefined ? [] : searchedWords(about);
  if (about === undefined || words.some((word) => !saysNothing([word]))) return undefined;
  return fail({ code: 'option_invalid', option: 'about', asked: about, allowed: words.length === 0 ? 'words' : TELLING });
}

/** The option by which watches, as other commands, ask for what something is about. */
export const ABOUT = {
  type: 'string',
  description: 'Only about this',
  localised: { de: ['über', 'Nur zu diesem Thema'], fr: ['sujet', 'Seulement à ce sujet'] },
} as const;

/** Where and when a watch tells of what it finds; the same for every kind of watch. */
export const DELIVERY_OPTIONS = {
  where: {
    type: 'string',
    description: 'me: a direct message; here: this channel, for admins',
    localised: {
      de: ['wohin', 'me: als Direktnachricht; here: in diesen Kanal, für Admins'],
      fr: ['où', 'me : en message privé ; here : dans ce salon, pour les admins'],
    },
    choices: ['me', 'here'],
    localisedChoices: { de: { me: 'an mich', here: 'hierher' }, fr: { me: 'à moi', here: 'ici' } },
  },
  channel: {
    type: 'channel',
    description: 'Another channel or thread, for admins',
    localised: { de: ['kanal', 'Ein anderer Kanal oder Thread, für Admins'], fr: ['salon', 'Un autre salon ou fil, pour les admins'] },
  },
  quiet: {
    type: 'string',
    description: 'Quiet hours: 22-7, 22:00-07:30',
    localised: { de: ['ruhe', 'Ruhezeit: 22-7, 22:00-07:30'], fr: ['silence', 'Heures de silence : 22-7, 22:00-07:30'] },
  },
  zone: {
    type: 'string',
    description: 'The time zone of the quiet hours, as Europe/Kyiv',
    localised: {
      de: ['zeitzone', 'Die Zeitzone der Ruhezeit, wie Europe/Kyiv'],
      fr: ['fuseau', 'Le fuseau du silence, comme Europe/Kyiv'],
    },
    complete: 'timezones',
  },
  most: {
    type: 'integer',
    description: `Alerts an hour, the rest in one message; ${MOST_AN_HOUR} unless you say`,
    localised: {
      de: ['höchstens', 'Meldungen je Stunde, der Rest in einer Nachricht; sonst 10'],
      fr: ['maximum', 'Alertes par heure, le reste en un message ; sinon 10'],
    },
    min: 1,
    max: 60,
  },
  role: {
    type: 'role',
    description: 'A role to mention in the channel',
    localised: { de: ['rolle', 'Eine Rolle, die im Kanal erwähnt wird'], fr: ['rôle', 'Un rôle à mentionner dans le salon'] },
  },
} as const;
