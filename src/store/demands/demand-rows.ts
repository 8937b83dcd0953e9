import { z } from 'zod';
import type { Fields } from '../../core/json.ts';
import type { Demand } from '../../core/news/demand.ts';
import { demandJson, dismissedDemandJson, responseJson, supporterJson } from '../../core/news/json.ts';
import type { DemandTelling, DismissedDemand, StoredResponse, StoredSupporter } from '../../core/news/stored.ts';
import { type RefRow, refOf } from '../articles/article-rows.ts';
import { changeOf } from '../articles/change-rows.ts';
import { storedJson } from '../stored-json.ts';

type ResponseJson = Omit<StoredResponse, 'article'>;

type SupporterJson = Omit<StoredSupporter, 'article'>;

/** A demand as its row keeps it, with the words of its evidence. */
export type DemandJson = Omit<Demand, 'responses' | 'supporters'> & {
  readonly evidenceText: string;
  readonly responses: readonly ResponseJson[];
  readonly supporters?: readonly SupporterJson[] | undefined;
};

/** What a row keeps of an answer or a supporter besides: the words, and whose they are. */
const told = { text: z.string(), saidBy: z.string().optional() };

const storedDemandJson = z.object({
  ...demandJson.shape,
  evidenceText: z.string(),
  responses: z.array(z.object({ ...responseJson.shape, ...told } satisfies Fields<ResponseJson>)),
  supporters: z.array(z.object({ ...supporterJson.shape, ...told } satisfies Fields<SupporterJson>)).optional(),
} satisfies Fields<DemandJson>);

export const demandJsonOf = ({ id, demand }: { id: number; demand: string }): DemandJson =>
  storedJson(storedDemandJson, demand, { table: 'demands', id, column: 'demand' });

/** The telling that a row of `demands` holds, in the form that is compared to find its demand. */
export const toldBy = (row: {
  id: number;
  space: string;
  dated_at: number;
  issuer_id: number | null;
  addressee_id: number | null;
  demand: string;
}) => ({
  id: row.id,
  space: row.space,
  datedAt: row.dated_at,
  issuerId: row.issuer_id,
  addresseeId: row.addressee_id,
  demand: demandJsonOf(row),
});

export type TellingRow = RefRow & {
  id: number;
  demand: string;
  revision: number;
  changed: string | null;
  issuer_name: string | null;
  addressee_name: string | null;
};

export function tellingOf(row: TellingRow): DemandTelling {
  const demand = demandJsonOf(row);
  const article = refOf(row);
  const changed = changeOf('demands', row);
  return {
    ...demand,
    ...(changed && { changed }),
    issuer: demand.issuer && row.issuer_name !== null ? { ...demand.issuer, name: row.issuer_name } : demand.issuer,
    addressee: demand.addressee && row.addressee_name !== null ? { ...demand.addressee, name: row.addressee_name } : demand.addressee,
    responses: demand.responses.map((response) => ({ ...response, article })),
    supporters: (demand.supporters ?? []).map((supporter) => ({ ...supporter, article })),
    article,
  };
}

const words = z.array(z.string());

/** The words by which a demand is known again. */
export const contentOf = ({ id, content }: { id: number; content: string }): string[] =>
  storedJson(words, content, { table: 'demand_identities', id, column: 'content' });

export const dismissalOf = ({ identity_id: id, told }: { identity_id: number; told: string }): DismissedDemand =>
  storedJson(dismissedDemandJson, told, { table: 'demand_dismissals', id, column: 'told' });
