import { editionOfKey } from '../src/core/briefs/edition-key.ts';
import { type CommandContext, defineCommand, destinationHere } from '../src/core/chat/command.ts';
import { fail, ok } from '../src/core/failure.ts';
import type { Edition } from '../src/core/ports/schedule-store.ts';
import { editionData } from '../src/presentation/briefs/edition-data.ts';
import { startOfDay } from '../src/text/dates.ts';
import { DAY_MS } from '../src/text/durations.ts';
import { civilAt } from '../src/text/time-zone.ts';

/** How far back the last edition of a channel is looked for. */
const LOOKED_BACK_MS = 8 * DAY_MS;

/** `/details [edition]`: the full form of an edition that was posted in short. */
export default defineCommand({
  name: 'details',
  reads: true,
  description: 'The last brief of this channel at length',
  localised: {
    de: ['ausführlich', 'Das letzte Briefing dieses Kanals in ganzer Länge'],
    fr: ['détails', 'La dernière revue de ce salon, en entier'],
  },
  options: {
    edition: {
      type: 'string',
      description: 'Another edition, by the key beneath it',
      localised: {
        de: ['ausgabe', 'Eine andere Ausgabe, mit dem Schlüssel darunter'],
        fr: ['édition', 'Une autre édition, par la clé qu’elle porte'],
      },
    },
  },
  needs: ['schedules', 'articles', 'quotes', 'demands'],
  fails: ['nothing_sent'],
  example: '/details',
  async run({ edition: key }, context) {
    const edition = key === undefined ? await lastHere(context) : await editionNamed(key, context);
    if (!edition) return fail({ code: 'nothing_sent', day: startOfDay(context.now) });
    return ok({ ...(edition.full ?? edition.reply), audience: 'asker', data: await editionData(edition.contents, context) });
  },
});

async function editionNamed(key: string, context: CommandContext<'schedules'>): Promise<Edition | undefined> {
  const { schedules } = context;
  const name = editionOfKey(key.trim());
  const schedule = name && (await schedules.schedules(destinationHere(context))).find(({ id }) => id === name.scheduleId);
  if (!schedule) return undefined;
  const day = startOfDay(new Date(civilAt(schedule.zone, name.instant.getTime())));
  const sent = await schedules.sentEditions({ scheduleId: schedule.id, day });
  return sent.find(({ instant }) => instant.getTime() === name.instant.getTime())?.edition;
}

async function lastHere(context: CommandContext<'schedules'>): Promise<Edition | undefined> {
  const { schedules, now } = context;
  const here = destinationHere(context);
  const own = (await schedules.schedules(here)).filter(({ destination }) => destination.channel === here.channel);
  const since = new Date(now.getTime() - LOOKED_BACK_MS);
  const editions = (await Promise.all(own.map(({ brief }) => schedules.editions(here, brief, since)))).flat();
  return editions.sort((a, b) => a.instant.getTime() - b.instant.getTime()).at(-1);
}
