import type { InputBlock, ModalView } from '@slack/types';
import type { TypedCall } from '../../../core/chat/command-line.ts';
import { MOST_AN_HOUR, type WatchSubject } from '../../../core/watches/watch.ts';
import { field, fieldValue, modal, plain, zoneSelect } from './fields.ts';

export type WatchKind = WatchSubject['kind'];

/** Each kind of watch has a window of its own: its callback_id, and the action_id of the button that opens it. */
export const WATCH_MODALS: Readonly<Record<WatchKind, string>> = {
  person: 'add_watch_person',
  demands: 'add_watch_demands',
  words: 'add_watch_words',
  source: 'add_watch_source',
};
export const WATCH_KINDS = Object.keys(WATCH_MODALS) as WatchKind[];

/** What each window is called, and the button that opens it. */
export const WATCH_TITLES: Readonly<Record<WatchKind, string>> = {
  person: 'Watch a person',
  demands: 'Watch demands',
  words: 'Watch words',
  source: 'Watch a source',
};

export const watchKindOf = (id: string): WatchKind | undefined => WATCH_KINDS.find((kind) => WATCH_MODALS[kind] === id);

const text = (placeholder: string): InputBlock['element'] => ({ type: 'plain_text_input', placeholder: plain(placeholder) });
const about = field('about', 'About', text('nato'), { optional: true });

/** What is asked of each kind, by the names of its command's options; what a watch can't do without stands first. */
const SUBJECT_FIELDS: Readonly<Record<WatchKind, readonly InputBlock[]>> = {
  person: [field('speaker', 'Who', text('A name, a surname, a role')), about],
  demands: [
    about,
    field('by', 'Demanded by', text('A name'), { optional: true }),
    field('of', 'Demanded of', text('A name'), { optional: true }),
  ],
  words: [field('words', 'Words', text('"north ferry"'), { hint: 'All of them; those in quotation marks in a row.' })],
  source: [field('source', 'Source', text('Reuters, example.org'))],
};

interface WatchFields {
  /** The person's own time zone, as Slack tells it; UTC where it is none. */
  readonly zone?: string | undefined;
  /** Whether they may add a watch to a channel. */
  readonly admin: boolean;
}

/** The window behind "Watch a person" and its like. */
export const watchModal = (kind: WatchKind, { zone, admin }: WatchFields): ModalView =>
  modal(WATCH_MODALS[kind], WATCH_TITLES[kind], [
    ...SUBJECT_FIELDS[kind],
    ...(admin ? [CHANNEL, ROLE] : []),
    field('quiet', 'Quiet hours', text('22-7'), { hint: 'What is found then comes at the end of them, in one message.', optional: true }),
    field('zone', 'Time zone', zoneSelect(zone)),
    // https://docs.slack.dev/reference/block-kit/block-elements/number-input-element
    field('most', 'Alerts an hour', {
      type: 'number_input',
      is_decimal_allowed: false,
      initial_value: String(MOST_AN_HOUR),
      min_value: '1',
      max_value: '60',
    }),
  ]);

const CHANNEL = field(
  'channel',
  'Channel',
  { type: 'conversations_select', filter: { include: ['public', 'private'], exclude_bot_users: true } },
  { hint: 'Left empty, the alerts come to you alone. Invite the app there first: /invite @Verbatim', optional: true },
);

/** Slack has no element that chooses a group of people. */
const ROLE = field('role', 'User group to mention', text('S012AB3CD'), {
  hint: 'By its id, which stands in the address of its page. In a channel alone.',
  optional: true,
});

/** Options that a window has a field for, besides those of its subject. */
const DELIVERY_FIELDS = ['quiet', 'zone', 'most', 'role'] as const;

/** What was filled in, as the command; with a channel, to be given there. */
export function watchCall(kind: WatchKind, values: unknown): { readonly call: TypedCall; readonly channel: string | undefined } {
  const channel = fieldValue(values, 'channel');
  const names = [...SUBJECT_FIELDS[kind].flatMap(({ block_id }) => block_id ?? []), ...DELIVERY_FIELDS];
  const options = names.flatMap((name) => {
    const value = fieldValue(values, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const where = channel === undefined ? {} : { where: 'here' };
  return { channel, call: { command: `watch ${kind}`, options: { ...Object.fromEntries(options), ...where } } };
}

/** The field at which an option's failure is said; the first for one that has none. */
export function watchFieldOf(kind: WatchKind, option: string | undefined): string {
  const [first = ''] = SUBJECT_FIELDS[kind].flatMap(({ block_id }) => block_id ?? []);
  const named =
    SUBJECT_FIELDS[kind].find(({ block_id }) => block_id === option)?.block_id ?? DELIVERY_FIELDS.find((name) => name === option);
  return named ?? first;
}
