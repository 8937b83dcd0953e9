import type { InputBlock, KnownBlock, ModalView, PlainTextElement, PlainTextOption, StaticSelect } from '@slack/types';
import type { BriefDefinition } from '../../../core/briefs/brief.ts';
import type { TypedName } from '../../../core/chat/printed-reply.ts';
import type { Reply } from '../../../core/chat/reply.ts';
import { cutShort } from '../../../text/split-text.ts';
import { UNPREFIXED } from '../commands/slash-names.ts';
import { shownIn } from './home.ts';

/** https://docs.slack.dev/reference/block-kit/composition-objects/option-object and …/views */
const LONGEST_OPTION = 75;
const MOST_OPTIONS = 100;
const MOST_BLOCKS = 100;

/** Each window's callback_id; its fields' block_ids are the names of the options that they fill, or of what they are made of. */
export const SOURCE_MODAL = 'add_source';
export const SCHEDULE_MODAL = 'add_schedule';

/** Every field's action_id: the block_id tells them apart. */
export const FIELD = 'value';

/** Days as `/schedule add` reads them; `MONTHLY` stands for the day of the date that is picked. */
const DAYS = ['every day', 'weekdays', 'weekends', 'mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'];
export const MONTHLY = 'monthly';

const plain = (text: string): PlainTextElement => ({ type: 'plain_text', text: cutShort(text, LONGEST_OPTION), emoji: false });
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const optionOf = (value: string, text = value): PlainTextOption => ({ text: plain(text), value });

const field = (
  block_id: string,
  label: string,
  element: InputBlock['element'],
  rest: { hint?: string; optional?: boolean } = {},
): InputBlock => ({
  type: 'input',
  block_id,
  label: { type: 'plain_text', text: label },
  element: { ...element, action_id: FIELD },
  ...(rest.hint === undefined ? {} : { hint: { type: 'plain_text', text: rest.hint } }),
  ...(rest.optional ? { optional: true } : {}),
});

const modal = (callback_id: string, title: string, blocks: KnownBlock[]): ModalView => ({
  type: 'modal',
  callback_id,
  title: plain(title),
  submit: plain('Add'),
  close: plain('Cancel'),
  blocks,
});

function select(options: readonly PlainTextOption[], initial = options[0]): StaticSelect {
  return { type: 'static_select', options: [...options], ...(initial ? { initial_option: initial } : {}) };
}

/** The window behind "Add a source". */
export function sourceModal(): ModalView {
  const kinds = [optionOf('feed', 'A feed, or a site that has one'), optionOf('page', 'One page, read again when it changes')];
  return modal(SOURCE_MODAL, 'Add a source', [
    field('url', 'Address', { type: 'url_text_input', placeholder: plain('https://example.org/feed') }),
    field('kind', 'What it is', select(kinds)),
  ]);
}

export interface ScheduleFields {
  readonly briefs: readonly Pick<BriefDefinition, 'id' | 'title'>[];
  /** The person's own time zone, as Slack tells it; UTC where it is none. */
  readonly zone?: string | undefined;
  /** The channel that is chosen at first. */
  readonly channel?: string | undefined;
}

/** The window behind "Add a schedule". */
export function scheduleModal({ briefs, zone, channel }: ScheduleFields): ModalView {
  const options = briefs.slice(0, MOST_OPTIONS).map(({ id, title }) => optionOf(id, title));
  const days = [...DAYS.map((day) => optionOf(day, capital(day))), optionOf(MONTHLY, 'Once a month, on the day below')];
  return modal(SCHEDULE_MODAL, 'Add a schedule', [
    field('brief', 'Brief', select(options)),
    field(
      'channel',
      'Channel',
      {
        type: 'conversations_select',
        filter: { include: ['public', 'private'], exclude_bot_users: true },
        ...(channel === undefined ? { default_to_current_conversation: true } : { initial_conversation: channel }),
      },
      { hint: 'Invite the app there first: /invite @Verbatim' },
    ),
    field('days', 'Days', select(days)),
    field('date', 'Day of the month', { type: 'datepicker' }, { hint: 'For a brief once a month: the day of this date.', optional: true }),
    field('time', 'Time', { type: 'timepicker', initial_time: '07:30' }),
    field('zone', 'Time zone', zoneSelect(zone)),
  ]);
}

/** Every zone of the running Node, by region: a select holds a hundred options a group. */
function zoneSelect(own = 'UTC'): StaticSelect {
  const known = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
  const first = optionOf(known.includes(own) || isZone(own) ? own : 'UTC');
  const regions = Map.groupBy(
    known.filter((zone) => zone !== first.value),
    (zone) => (zone.includes('/') ? zone.slice(0, zone.indexOf('/')) : 'Others'),
  );
  const groups = [...regions].flatMap(([region, zones]) =>
    Array.from({ length: Math.ceil(zones.length / MOST_OPTIONS) }, (_, n) => ({
      label: plain(n === 0 ? region : `${region}, further`),
      options: zones.slice(n * MOST_OPTIONS, (n + 1) * MOST_OPTIONS).map((zone) => optionOf(zone)),
    })),
  );
  return { type: 'static_select', option_groups: [{ label: plain('Yours'), options: [first] }, ...groups], initial_option: first };
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined && zone.length <= LONGEST_OPTION;
  } catch {
    return false;
  }
}

/** An answer in a window of its own, as far as one goes: the paragraph around a quote, what a button in Home has done. */
export const replyModal = (reply: Reply, typedName: TypedName = UNPREFIXED): ModalView => ({
  type: 'modal',
  title: plain('Verbatim'),
  close: plain('Close'),
  blocks: shownIn(reply, typedName).slice(0, MOST_BLOCKS),
});
