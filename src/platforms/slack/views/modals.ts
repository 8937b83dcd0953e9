import type { ModalView } from '@slack/types';
import type { BriefDefinition } from '../../../core/briefs/brief.ts';
import type { TypedName } from '../../../core/chat/printed-reply.ts';
import type { Reply } from '../../../core/chat/reply.ts';
import { UNPREFIXED } from '../commands/slash-names.ts';
import { field, MOST_OPTIONS, modal, optionOf, plain, select, zoneSelect } from './fields.ts';
import { shownIn } from './home.ts';

/** https://docs.slack.dev/reference/views */
const MOST_BLOCKS = 100;

/** Each window's callback_id; its fields' block_ids are the names of the options that they fill, or of what they are made of. */
export const SOURCE_MODAL = 'add_source';
export const SCHEDULE_MODAL = 'add_schedule';

/** Days as `/schedule add` reads them; `MONTHLY` stands for the day of the date that is picked. */
const DAYS = ['every day', 'weekdays', 'weekends', 'mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'];
export const MONTHLY = 'monthly';

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

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

/** An answer in a window of its own, as far as one goes: the paragraph around a quote, what a button in Home has done. */
export const replyModal = (reply: Reply, typedName: TypedName = UNPREFIXED): ModalView => ({
  type: 'modal',
  title: plain('Verbatim'),
  close: plain('Close'),
  blocks: shownIn(reply, typedName).slice(0, MOST_BLOCKS),
});
