import type { Transaction } from 'kysely';
import type { Demand } from '../../core/news/demand.ts';
import type { Span } from '../../core/span.ts';
import { claimantOf } from '../../matching/claimant.ts';
import type { CastWriter } from '../cast/cast-writer.ts';
import type { DemandJson } from '../demands/demand-rows.ts';
import type { DemandWriter } from '../demands/demand-writer.ts';
import type { Tally } from '../speakers/tally.ts';
import type { Tables } from '../tables.ts';
import { MOST_ROWS, type NumberedRow, type Revision } from './revised-rows.ts';

interface DemandSaving {
  readonly cast: CastWriter;
  readonly spoken: Tally;
  readonly demandWriter: DemandWriter;
}

/** Stores the demands of a revision, in its order, each with its parties, and links them to those that they tell. */
export async function saveDemands(
  db: Transaction<Tables>,
  revision: Revision,
  rows: readonly NumberedRow<Demand>[],
  { cast, spoken, demandWriter }: DemandSaving,
): Promise<void> {
  if (rows.length === 0) return;
  const partied = rows.map((row) => ({ ...columnsOf(revision, row), ...partiesOf(row.told, cast) }));
  for (let from = 0; from < partied.length; from += MOST_ROWS)
    await db
      .insertInto('demands')
      .values(partied.slice(from, from + MOST_ROWS))
      .execute();
  for (const { issuer_id } of partied) if (issuer_id !== null) spoken.demanded(issuer_id);
  const tellings = partied.map(({ id, space, dated_at, issuer_id, addressee_id }, at) => ({
    id,
    space,
    datedAt: dated_at,
    issuerId: issuer_id,
    addresseeId: addressee_id,
    demand: rows[at]!.told,
  }));
  await demandWriter.tell(tellings);
}

function partiesOf({ issuer, addressee }: Demand, cast: CastWriter) {
  const [from, to] = [issuer && cast.seatOf(issuer), addressee && cast.seatOf(addressee)];
  return {
    issuer_id: from?.speakerId ?? null,
    addressee_id: to?.speakerId ?? null,
    issuer_member_id: from?.memberId ?? null,
    addressee_member_id: to?.memberId ?? null,
  };
}

function columnsOf({ reading, articleId, datedAt }: Revision, { told: demand, text, among, ...row }: NumberedRow<Demand>) {
  const words = (span: Span): string => text.slice(span.start, span.end);
  const told = <T extends { readonly evidence: Span }>(one: T) => ({
    ...one,
    text: words(one.evidence),
    saidBy: claimantOf(one.evidence, among),
  });
  const json: DemandJson = {
    ...demand,
    evidenceText: words(demand.evidence),
    responses: demand.responses.map(told),
    supporters: demand.supporters?.map(told),
  };
  return {
    id: row.id,
    revision: row.revision,
    position: row.position,
    space: reading.space,
    article_id: articleId,
    changed: row.changed ? JSON.stringify(row.changed) : null,
    dated_at: datedAt,
    demand: JSON.stringify(json),
  };
}
