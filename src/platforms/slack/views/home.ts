import type { ActionsBlock, Button, HomeView, KnownBlock, RichTextElement } from '@slack/types';
import { parseSchedule } from '../../../core/briefs/schedule.ts';
import { printedRich, type TypedName } from '../../../core/chat/printed-reply.ts';
import type { CommandCall, Reply } from '../../../core/chat/reply.ts';
import type { StoredSchedule } from '../../../core/ports/schedule-store.ts';
import type { Source } from '../../../core/ports/source-store.ts';
import type { StoredWatch } from '../../../core/ports/watch-store.ts';
import type { Page, Space } from '../../../core/scope.ts';
import { pausedWords } from '../../../presentation/briefs/occurrences.ts';
import { followedLine } from '../../../presentation/notices/sources.ts';
import { civilTime } from '../../../presentation/times.ts';
import { watchLine } from '../../../presentation/watches/watch-lines.ts';
import { count } from '../../../text/lists.ts';
import { UNPREFIXED } from '../commands/slash-names.ts';
import { buttonOf } from '../render/buttons.ts';
import { renderReply } from '../render/render.ts';
import { channelOf, elementsOf, partsOf, richText, textOf } from '../render/rich-text.ts';
import { WATCH_KINDS, WATCH_MODALS, WATCH_TITLES } from './watch-modals.ts';

/** https://docs.slack.dev/reference/views */
const MOST_BLOCKS = 100;
/** Of each kind; all of them are in /sources list, /schedule list and /watch list. */
const MOST_ROWS = 12;
const LONGEST_ROW = 3000;

/** The buttons that open a window; every other one carries a call, as in a message. */
export const ADD_SOURCE = 'add-source';
export const ADD_SCHEDULE = 'add-schedule';

export interface HomeState {
  readonly space: Space;
  /** Whether this person may change anything but their own watches: only then schedules and buttons are shown. */
  readonly admin: boolean;
  readonly sources: Page<Source>;
  readonly schedules: readonly StoredSchedule[];
  /** The person's own, and for an admin those of channels. */
  readonly watches: readonly StoredWatch[];
  readonly now: Date;
  /** The brief that went out last in this workspace. */
  readonly lastBrief?: Reply | undefined;
}

interface HomeRow {
  readonly elements: readonly RichTextElement[];
  readonly buttons: readonly { readonly label: string; readonly call: CommandCall; readonly confirm?: string }[];
}

/** The app's Home: what is followed, what is posted when, what is watched, and the last brief. */
export function homeView(state: HomeState, typedName: TypedName = UNPREFIXED): HomeView {
  const { admin, space, sources, schedules, watches, lastBrief, now } = state;
  const rows = sources.items.slice(0, MOST_ROWS).map((source) => sourceRow(source, space, admin));
  const [more, moreSchedules] = [sources.total - rows.length, schedules.length - MOST_ROWS];
  const followed = [
    ...heading('Sources', admin ? [[ADD_SOURCE, 'Add a source']] : []),
    ...rows.flatMap((row, n) => rowBlocks(row, n * 2)),
    ...(rows.length === 0 ? note('None yet.') : more > 0 ? note(`And ${count(more, 'more', 'more')}: ${typedName('sources list')}.`) : []),
  ];
  const posted = admin
    ? [
        ...heading('Schedules', [[ADD_SCHEDULE, 'Add a schedule']]),
        ...schedules.slice(0, MOST_ROWS).flatMap((schedule, n) => rowBlocks(scheduleRow(schedule), (MOST_ROWS + n) * 2)),
        ...(schedules.length === 0
          ? note('None yet.')
          : moreSchedules > 0
            ? note(`And ${moreSchedules} more: ${typedName('schedule list')}.`)
            : []),
      ]
    : [];
  const watched = [
    ...heading(
      'Watches',
      WATCH_KINDS.map((kind) => [WATCH_MODALS[kind], WATCH_TITLES[kind]] as const),
    ),
    ...watches.slice(0, MOST_ROWS).flatMap((watch, n) => rowBlocks(watchRow(watch, now), (2 * MOST_ROWS + n) * 2)),
    ...(watches.length === 0
      ? note('None yet: a watch tells you within minutes when someone speaks, or something happens.')
      : watches.length > MOST_ROWS
        ? note(`And ${watches.length - MOST_ROWS} more: ${typedName('watch list')}.`)
        : []),
  ];
  const brief = lastBrief ? shownIn(lastBrief, typedName) : [...heading('Last brief'), ...note('None was posted yet.')];
  return { type: 'home', blocks: [...followed, ...posted, ...watched, ...brief].slice(0, MOST_BLOCKS) };
}

/** An answer's blocks without its buttons: a view has nothing that they could answer into. */
export const shownIn = (reply: Reply, typedName: TypedName = UNPREFIXED): KnownBlock[] =>
  renderReply(reply, { typedName })
    .flatMap(({ blocks }) => blocks)
    .filter(({ type }) => type !== 'actions');

function heading(text: string, buttons: readonly (readonly [id: string, label: string])[] = []): KnownBlock[] {
  const header: KnownBlock = { type: 'header', text: { type: 'plain_text', text, emoji: false } };
  if (buttons.length === 0) return [header];
  const elements = buttons.map(
    ([action_id, label]): Button => ({ type: 'button', action_id, text: { type: 'plain_text', text: label, emoji: false } }),
  );
  return [header, { type: 'actions', elements }];
}

const note = (text: string): KnownBlock[] => [{ type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] }];

/** `first`: the number of its first button in the view. */
function rowBlocks({ elements, buttons }: HomeRow, first: number): KnownBlock[] {
  const text = partsOf(elements, LONGEST_ROW)
    .slice(0, 1)
    .map((part) => richText([{ type: 'rich_text_section', elements: part }]));
  const made = buttons.flatMap(({ label, call, confirm }, n): Button[] => {
    const button = buttonOf({ label, kind: 'ask', call: { ...call, page: 1 } }, first + n);
    return button ? [confirm === undefined ? button : { ...button, style: 'danger', confirm: confirmation(label, confirm) }] : [];
  });
  const actions: ActionsBlock[] = made.length > 0 ? [{ type: 'actions', elements: made }] : [];
  return [...text, ...actions];
}

/** https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object: 100, 300 and 30 characters. */
const confirmation = (label: string, text: string): NonNullable<Button['confirm']> => ({
  title: { type: 'plain_text', text: `${label}?` },
  text: { type: 'plain_text', text },
  confirm: { type: 'plain_text', text: label },
  deny: { type: 'plain_text', text: 'Cancel' },
  style: 'danger',
});

function sourceRow(source: Source, space: Space, admin: boolean): HomeRow {
  const call = (verb: string): CommandCall => ({ command: `sources ${verb}`, options: { source: String(source.id) } });
  const idle = source.paused || source.gone;
  const buttons = [
    idle ? { label: 'Resume', call: call('resume') } : { label: 'Pause', call: call('pause') },
    { label: 'Remove', call: call('remove'), confirm: 'It is followed no longer; what was read from it stays.' },
  ];
  return { elements: elementsOf(printedRich(followedLine(source, space))), buttons: admin && source.space === space ? buttons : [] };
}

function scheduleRow({ id, brief, cron, zone, destination, paused, nextAt }: StoredSchedule): HomeRow {
  const parsed = parseSchedule(cron, zone);
  const call = (verb: string): CommandCall => ({ command: `schedule ${verb}`, options: { id: String(id) } });
  const state = paused ? pausedWords(paused) : `Next on ${civilTime(nextAt, zone)}.`;
  return {
    elements: [
      textOf(`${id}. ${brief}`, true),
      textOf(`, ${parsed.ok ? parsed.value.words : cron} (${zone}), in `),
      ...channelOf({ channel: destination.channel, text: 'this channel' }),
      textOf(`. ${state}`),
    ],
    buttons: [
      paused ? { label: 'Resume', call: call('resume') } : { label: 'Pause', call: call('pause') },
      { label: 'Remove', call: call('remove'), confirm: 'It posts no more, and its log is forgotten.' },
    ],
  };
}

function watchRow(watch: StoredWatch, now: Date): HomeRow {
  const call = (verb: string): CommandCall => ({ command: `watch ${verb}`, options: { id: String(watch.id) } });
  const isMuted = watch.mutedUntil !== undefined && watch.mutedUntil > now;
  return {
    elements: elementsOf(printedRich(watchLine(watch, now))),
    buttons: [
      watch.paused || isMuted ? { label: 'Resume', call: call('resume') } : { label: 'Pause', call: call('pause') },
      { label: 'Remove', call: call('remove'), confirm: 'It tells nothing from then on, not even what it has found.' },
    ],
  };
}
