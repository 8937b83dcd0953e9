import type { TypedCall } from '../../../core/chat/command-line.ts';
import { plainText, printedReply, type TypedName } from '../../../core/chat/printed-reply.ts';
import type { Failure } from '../../../core/failure.ts';
import { failureReply } from '../../../presentation/notices/failures.ts';
import { UNPREFIXED } from '../commands/slash-names.ts';
import { fieldValue } from './fields.ts';
import { MONTHLY, SCHEDULE_MODAL, SOURCE_MODAL } from './modals.ts';
import { watchCall, watchFieldOf, watchKindOf } from './watch-modals.ts';

/** A window's fields as commands; or, by block_id, what is wrong with which, for `response_action: 'errors'`. */
export type Submission =
  | { readonly ok: true; readonly call: TypedCall /** Where it is to be given; a schedule's own. */; readonly channel?: string | undefined }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** `values`: the view's `state.values`, as Slack sent them. Undefined for a window that this bot never opened. */
export function submissionOf(callbackId: string, values: unknown): Submission | undefined {
  const kind = watchKindOf(callbackId);
  if (kind) return { ok: true, ...watchCall(kind, values) };
  if (callbackId === SOURCE_MODAL) return sourceOf(values);
  return callbackId === SCHEDULE_MODAL ? scheduleOf(values) : undefined;
}

function sourceOf(values: unknown): Submission {
  const [url, kind] = [fieldValue(values, 'url'), fieldValue(values, 'kind')];
  if (url === undefined) return { ok: false, errors: { url: 'Give an address, as https://example.org/feed.' } };
  return { ok: true, call: { command: 'sources add', options: { url, ...(kind === undefined ? {} : { kind }) } } };
}

function scheduleOf(values: unknown): Submission {
  const [brief, channel, days, date, time, zone] = ['brief', 'channel', 'days', 'date', 'time', 'zone'].map((id) => fieldValue(values, id));
  const day = days === MONTHLY ? dayOf(date) : days;
  const errors = Object.entries({
    brief: brief === undefined && 'Choose a brief.',
    channel: channel === undefined && 'Choose a channel.',
    [days === MONTHLY ? 'date' : 'days']: day === undefined && (days === MONTHLY ? 'Pick the day of the month.' : 'Choose the days.'),
    time: !time && 'Pick a time.',
    zone: zone === undefined && 'Choose a time zone.',
  }).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  if (!brief || !channel || !day || !time || !zone) return { ok: false, errors: Object.fromEntries(errors) };
  return {
    ok: true,
    channel,
    call: { command: 'schedule add', options: { brief, when: `${day} at ${time}`, zone } },
  };
}

/** `2026-11-15`: "day 15 of the month". */
function dayOf(date: string | undefined): string | undefined {
  const day = /^\d{4}-\d{2}-(\d{2})$/.exec(date ?? '')?.[1];
  return day === undefined ? undefined : `day ${Number(day)} of the month`;
}

/** A command's failure at the field that caused it; at the first where it was none's own. */
export function errorsOf(callbackId: string, failure: Failure, typedName: TypedName = UNPREFIXED): Readonly<Record<string, string>> {
  const { title, blocks } = printedReply(failureReply(failure), typedName);
  const words = blocks.flatMap((block) => {
    if (block.kind === 'list') return [`${block.items.map(plainText).join('; ')}.`];
    return block.kind === 'text' ? [plainText(block.text)] : [];
  });
  return { [fieldOf(callbackId, failure)]: [`${title}.`, ...words].join(' ') };
}

function fieldOf(callbackId: string, failure: Failure): string {
  const kind = watchKindOf(callbackId);
  if (kind && failure.code === 'place_refused') return 'channel';
  if (kind) return watchFieldOf(kind, 'option' in failure ? failure.option : undefined);
  const first = callbackId === SOURCE_MODAL ? 'url' : 'brief';
  if (failure.code === 'schedule_exists') return 'channel';
  if (failure.code !== 'option_invalid' && failure.code !== 'option_missing') return first;
  if (failure.option === 'when') return 'time';
  return failure.option === 'kind' || failure.option === 'zone' ? failure.option : first;
}
