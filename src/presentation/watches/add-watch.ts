import { type Destination, directTo, recipientOf } from '../../core/briefs/destination.ts';
import { ZONE_ALLOWED } from '../../core/briefs/schedule.ts';
import { type Asker, type CommandContext, destinationHere } from '../../core/chat/command.ts';
import type { Inline, Reply, Rich } from '../../core/chat/reply.ts';
import { type FailureOf, fail, ok, type Result } from '../../core/failure.ts';
import type { StoredWatch } from '../../core/ports/watch-store.ts';
import { parseQuietHours, QUIET_ALLOWED } from '../../core/watches/quiet-hours.ts';
import { MOST_AN_HOUR, type WatchDraft, type WatchSubject } from '../../core/watches/watch.ts';
import { cutShort } from '../../text/split-text.ts';
import { zoneMeant } from '../../text/time-zone.ts';
import { isSameSubject } from './same-subject.ts';
import { isForOne, isOwn } from './seen-watches.ts';
import { quietWords, watchWords } from './watch-words.ts';

/** A person's, and those of all channels of a space: what one of many can ask of a bot that all of them share. */
const MOST_OF_PERSON = 25;
const MOST_OF_SPACE = 100;
/** Of each thing that is typed. */
const LONGEST_WORDS = 200;
const LONGEST_SHOWN = 60;

const WORDS_ALLOWED = `at most ${LONGEST_WORDS} characters`;
const ROLE_ALLOWED = 'a role where the alerts go to a channel';
const WHERE_ALLOWED = '“here” where a channel is named';
const CHANNEL_ALLOWED = 'a channel of this server or workspace, or the link to one or to a message in it';

/** How a watch is to be told of, as it was typed. */
interface DeliveryTyped {
  readonly where?: string | undefined;
  readonly channel?: string | undefined;
  readonly quiet?: string | undefined;
  readonly zone?: string | undefined;
  readonly most?: number | undefined;
  readonly role?: string | undefined;
}

export type AddFailure = FailureOf<'option_invalid' | 'watch_for_admins' | 'watch_exists' | 'watches_full' | 'place_refused'>;
type AddContext = CommandContext<'watches' | 'places'>;

/** Adds a watch and says what it will tell, where and when. `remarks`: what is to be said of its subject. */
export async function addWatch(
  subject: WatchSubject,
  typed: DeliveryTyped,
  { context, remarks = [] }: { readonly context: AddContext; readonly remarks?: readonly Rich[] },
): Promise<Result<Reply, AddFailure>> {
  const { watches, asker, space, now } = context;
  const others = await watches.list({ platform: asker.platform, space });
  const draft = draftTyped(subject, typed, { context, zone: usualZone(others, asker) });
  if (!draft.ok) return draft;
  const { destination } = draft.value;
  const watched = watchWords(subject);
  // The store would refuse the same letters too, and spend a number on it.
  if (others.some((watch) => watch.destination.channel === destination.channel && isSameSubject(watch.subject, subject)))
    return fail({ code: 'watch_exists', watched });
  const own = isForOne(destination);
  const beside = others.filter((watch) => (own ? isOwn(watch, asker) : !isForOne(watch.destination)));
  const most = own ? MOST_OF_PERSON : MOST_OF_SPACE;
  if (beside.length >= most) return fail({ code: 'watches_full', most, of: own ? 'person' : 'space' });
  const problem = own ? undefined : await context.places?.look(destination, {});
  if (problem) return fail({ code: 'place_refused', problem });
  const added = await watches.add(draft.value, now);
  if (!added) return fail({ code: 'watch_exists', watched });
  return ok({
    title: `Watch ${added.id}: ${watched}`,
    blocks: [...remarks, [WHAT_IS_TOLD[subject.kind], ...placeOfAlerts(destination, context)], timesOfAlerts(added)].map((text) => ({
      kind: 'text' as const,
      text,
    })),
    buttons: [{ label: 'Test', call: { command: 'watch test', options: { id: added.id } } }],
    audience: 'asker',
  });
}

/** That of the watch that the asker added last, or their own. */
const usualZone = (watches: readonly StoredWatch[], { id, zone = 'UTC' }: Asker): string =>
  watches.findLast(({ addedBy }) => addedBy === id)?.zone ?? zoneMeant(zone) ?? 'UTC';

/** The watch as it was typed; in `zone` unless another was. */
function draftTyped(
  subject: WatchSubject,
  typed: DeliveryTyped,
  { context, zone: usual }: { readonly context: AddContext; readonly zone: string },
): Result<WatchDraft, FailureOf<'option_invalid' | 'watch_for_admins'>> {
  const destination = destinationTyped(typed, context);
  if (!destination.ok) return destination;
  for (const [option, words] of Object.entries(subject))
    if (words !== undefined && words.length > LONGEST_WORDS) return invalid(option, cutShort(words, LONGEST_SHOWN), WORDS_ALLOWED);
  const { role, most: mostAnHour = MOST_AN_HOUR } = typed;
  if (role !== undefined && isForOne(destination.value)) return invalid('role', role, ROLE_ALLOWED);
  const quiet = typed.quiet === undefined ? undefined : parseQuietHours(typed.quiet);
  if (typed.quiet !== undefined && !quiet) return invalid('quiet', typed.quiet, QUIET_ALLOWED);
  const zone = zoneMeant(typed.zone ?? usual);
  if (zone === undefined) return invalid('zone', typed.zone ?? usual, ZONE_ALLOWED);
  return ok({ destination: destination.value, subject, quiet, mostAnHour, zone, role, addedBy: context.asker.id });
}

const invalid = (option: string, asked: string, allowed: string): { ok: false; failure: FailureOf<'option_invalid'> } =>
  fail({ code: 'option_invalid', option, asked, allowed });

/** The asker's direct messages unless a channel was asked for; on a terminal there is one place. */
function destinationTyped(
  { where, channel }: DeliveryTyped,
  context: AddContext,
): Result<Destination, FailureOf<'option_invalid' | 'watch_for_admins'>> {
  const here = destinationHere(context);
  if (where !== 'here' && channel === undefined)
    return ok(context.asker.id === undefined || here.platform === 'terminal' ? here : { ...here, channel: directTo(context.asker.id) });
  if (!context.asker.admin) return fail({ code: 'watch_for_admins', adds: true });
  if (channel === undefined) return ok(here);
  if (where === 'me') return invalid('where', where, WHERE_ALLOWED);
  const named = context.places?.named(channel);
  return named === undefined ? invalid('channel', channel, CHANNEL_ALLOWED) : ok({ ...here, channel: named });
}

const WHAT_IS_TOLD: Readonly<Record<WatchSubject['kind'], string>> = {
  person: 'Each new quotation ',
  demands: 'Each new demand, and each change in what became of one, ',
  words: 'Each new article with these words ',
  source: 'Each new article ',
};

function timesOfAlerts({ quiet, zone, mostAnHour }: WatchDraft): string {
  const hush = quiet && `Quiet from ${quietWords(quiet, zone)}: what is found then comes at the end of it, in one message.`;
  return [hush, `At most ${mostAnHour} an hour; what is beyond comes together at the end of the hour.`].filter(Boolean).join(' ');
}

function placeOfAlerts(to: Destination, context: AddContext): Inline[] {
  if (to.platform === 'terminal') return ['is printed by “verbatim watch --follow”, and by “npm start” on a terminal.'];
  if (recipientOf(to.channel) !== undefined) return ['comes to you as a direct message.'];
  return to.channel === destinationHere(context).channel
    ? ['is posted in this channel.']
    : ['is posted in ', { text: `channel ${to.channel}`, channel: to.channel }, '.'];
}
