import { z } from 'zod';
import type { Fields } from '../../core/json.ts';
import { RESPONSE_KINDS } from '../../core/news/demand.ts';
import type { AlertItem } from '../../core/watches/alert.ts';
import { storedJson } from '../stored-json.ts';

type ItemOf<K extends AlertItem['kind']> = Extract<AlertItem, { kind: K }>;

const number = z.int();
const alertItemJson = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('quote'), articleId: number, number } satisfies Fields<ItemOf<'quote'>>),
  z.object({
    kind: z.literal('demand'),
    articleId: number,
    id: number,
    status: z.enum(RESPONSE_KINDS),
    changed: z.boolean(),
  } satisfies Fields<ItemOf<'demand'>>),
  z.object({ kind: z.literal('article'), articleId: number } satisfies Fields<ItemOf<'article'>>),
]);

export const alertItemOf = ({ alert_id: id, item }: { alert_id: number; item: string }): AlertItem =>
  storedJson(alertItemJson, item, { table: 'alert_items', id: `of alert ${id}`, column: 'item' });

const strings = z.array(z.string());

export const alertMessageIds = (row: { id: number; message_ids: string }): string[] =>
  storedJson(strings, row.message_ids, { table: 'alerts', id: row.id, column: 'message_ids' });
