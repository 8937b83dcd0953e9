import type { EditionChoices } from '../../src/core/briefs/brief.ts';
import type { Destination } from '../../src/core/briefs/destination.ts';
import { nextOccurrence, parseSchedule, SCHEDULE_ALLOWED, ZONE_ALLOWED } from '../../src/core/briefs/schedule.ts';
import { type CommandContext, defineCommand, destinationHere } from '../../src/core/chat/command.ts';
import { fail, ok } from '../../src/core/failure.ts';
import { choiceWords, FILTER_OPTIONS, FORM_OPTION, filterTyped, formNamed } from '../../src/presentation/briefs/choices.ts';
import { nextEditionWords } from '../../src/presentation/briefs/schedules.ts';
import { notice } from '../../src/presentation/notices/notice.ts';
import { zoneMeant } from '../../src/text/time-zone.ts';

const CHANNEL_ALLOWED = 'a channel of this server or workspace, or the link to one or to a message in it';

/** Here, or the channel that was named; undefined for what names none. */
function destinationOf(channel: string | undefined, context: CommandContext<'places'>): Destination | undefined {
  if (channel === undefined) return destinationHere(context);
  const named = context.places?.named(channel);
  return named === undefined ? undefined : { ...destinationHere(context), channel: named };
}

const tagsIn = (typed = ''): readonly string[] =>
  typed
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);

/** `/schedule add <brief> [when] [zone] [form] [sources] [speakers] [topics] [words] [language] [role] [channel] [publish] [tags]`: this channel gets an edition from now on, at its own time or another. */
export default defineCommand({
  name: 'schedule add',
  admin: true,
  description: 'Post a brief into this channel regularly',
  localised: {
    de: ['zeitplan hinzufügen', 'Ein Briefing regelmäßig in diesem Kanal veröffentlichen'],
    fr: ['horaire ajouter', 'Publier régulièrement une revue dans ce salon'],
  },
  options: {
    brief: {
      type: 'string',
      description: 'Which brief: daily, weekly, …',
      localised: { de: ['briefing', 'Welches Briefing: daily, weekly, …'], fr: ['revue', 'Quelle revue : daily, weekly, …'] },
      required: true,
      complete: 'briefs',
    },
    when: {
      type: 'string',
      description: '“weekdays at 7:30”, or cron; else the brief’s own time',
      localised: {
        de: ['wann', '„weekdays at 7:30“ oder cron; sonst zur üblichen Zeit'],
        fr: ['quand', '« weekdays at 7:30 » ou cron ; sinon l’heure habituelle'],
      },
    },
    zone: {
      type: 'string',
      description: 'A time zone, as Europe/Kyiv',
      localised: { de: ['zeitzone', 'Eine Zeitzone wie Europe/Kyiv'], fr: ['fuseau', 'Un fuseau horaire, comme Europe/Kyiv'] },
      complete: 'timezones',
    },
    form: FORM_OPTION,
    ...FILTER_OPTIONS,
    role: {
      type: 'role',
      description: 'A role to mention',
      localised: { de: ['rolle', 'Eine Rolle, die erwähnt werden soll'], fr: ['rôle', 'Un rôle à mentionner'] },
    },
    channel: {
      type: 'channel',
      description: 'Another channel, thread or forum than this one',
      localised: { de: ['kanal', 'Ein anderer Kanal, Thread oder ein Forum'], fr: ['salon', 'Un autre salon, fil ou forum que celui-ci'] },
    },
    publish: {
      type: 'string',
      description: 'yes: also to the servers that follow this announcement channel',
      localised: {
        de: ['veröffentlichen', 'yes: auch an die Server, die diesem Ankündigungskanal folgen'],
        fr: ['publier', 'yes : aussi aux serveurs qui suivent ce salon d’annonces'],
      },
      choices: ['yes', 'no'],
      localisedChoices: { de: { yes: 'ja', no: 'nein' }, fr: { yes: 'oui', no: 'non' } },
    },
    tags: {
      type: 'string',
      description: 'What a forum files it under, with commas between',
      localised: {
        de: ['tags', 'Worunter ein Forum es ablegt, mit Kommas getrennt'],
        fr: ['tags', 'Sous quoi un forum le range, séparés par des virgules'],
      },
    },
  },
  needs: ['schedules', 'briefs', 'places'],
  fails: ['brief_unknown', 'option_invalid', 'schedule_exists', 'place_refused'],
  example: '/schedule add daily when "weekdays at 7:30" zone Europe/Kyiv',
  async run(options, context) {
    const { briefs, schedules, asker, now } = context;
    // "/schedule add daily weekdays at 7:30": the time needs no name.
    const [, first = '', behind] = /^(\S+)\s+(.+)$/s.exec(options.brief) ?? [];
    const briefNamed = (name: string) => briefs.find((one) => one.id === name.toLowerCase());
    const brief = briefNamed(options.brief) ?? (options.when === undefined ? briefNamed(first) : undefined);
    if (!brief) return fail({ code: 'brief_unknown', asked: options.brief, known: briefs.map((one) => one.id) });
    const zone = zoneMeant(options.zone ?? brief.timezone);
    if (zone === undefined) return fail({ code: 'option_invalid', option: 'zone', asked: options.zone ?? '', allowed: ZONE_ALLOWED });
    const when = options.when ?? (briefNamed(options.brief) ? brief.schedule : (behind ?? ''));
    const parsed = parseSchedule(when, zone);
    const next = parsed.ok ? nextOccurrence(parsed.value, now) : undefined;
    if (!parsed.ok || !next) return fail({ code: 'option_invalid', option: 'when', asked: when, allowed: SCHEDULE_ALLOWED });
    const filter = filterTyped(options);
    if (!filter.ok) return filter;
    const destination = destinationOf(options.channel, context);
    if (!destination) return fail({ code: 'option_invalid', option: 'channel', asked: options.channel ?? '', allowed: CHANNEL_ALLOWED });
    const wishes = { publish: options.publish === 'yes', tags: tagsIn(options.tags) };
    const problem = await context.places?.look(destination, wishes);
    if (problem) return fail({ code: 'place_refused', problem });
    const choices: EditionChoices = {
      ...(options.form && { form: formNamed(options.form) }),
      ...(filter.value && { filter: filter.value }),
    };
    const draft = {
      brief: brief.id,
      destination,
      cron: parsed.value.cron,
      zone,
      role: options.role,
      choices,
      addedBy: asker.id,
      ...wishes,
    };
    const added = await schedules.add(draft, now, next);
    if (!added) return fail({ code: 'schedule_exists', brief: brief.id });
    const words = [parsed.value.words, choiceWords(choices)].filter(Boolean).join(', ');
    return ok(notice(`Schedule ${added.id}: ${brief.title}, ${words}`, nextEditionWords(next, zone)));
  },
});
