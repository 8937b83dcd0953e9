import type { InputBlock, KnownBlock, ModalView, PlainTextElement, PlainTextOption, StaticSelect } from '@slack/types';
import { cutShort } from '../../../text/split-text.ts';

/** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
const LONGEST_OPTION = 75;
export const MOST_OPTIONS = 100;

/** Every field's action_id: the block_id tells them apart. */
export const FIELD = 'value';

export const plain = (text: string): PlainTextElement => ({ type: 'plain_text', text: cutShort(text, LONGEST_OPTION), emoji: false });
export const optionOf = (value: string, text = value): PlainTextOption => ({ text: plain(text), value });

export const field = (
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

export const modal = (callback_id: string, title: string, blocks: KnownBlock[]): ModalView => ({
  type: 'modal',
  callback_id,
  title: plain(title),
  submit: plain('Add'),
  close: plain('Cancel'),
  blocks,
});

export function select(options: readonly PlainTextOption[], initial = options[0]): StaticSelect {
  return { type: 'static_select', options: [...options], ...(initial ? { initial_option: initial } : {}) };
}

/** Every zone of the running Node, by region: a select holds a hundred options a group. */
export function zoneSelect(own = 'UTC'): StaticSelect {
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

/** What was typed or picked in a field, whatever its kind; undefined where it was left empty. */
export function fieldValue(values: unknown, block: string): string | undefined {
  const element = at(at(values, block), FIELD);
  const given = [at(at(element, 'selected_option'), 'value')].concat(
    ['value', 'selected_conversation', 'selected_date', 'selected_time'].map((key) => at(element, key)),
  );
  const text = given.find((one): one is string => typeof one === 'string')?.trim();
  return text === '' ? undefined : text;
}

/** A property of its own; undefined where it has none of that name. */
const at = (thing: unknown, key: string): unknown =>
  typeof thing === 'object' && thing !== null ? Object.getOwnPropertyDescriptor(thing, key)?.value : undefined;
