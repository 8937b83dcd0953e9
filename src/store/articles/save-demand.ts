import type { Transaction } from 'kysely';
import type { Demand } from '../../core/news/demand.ts';
import type { Span } from '../../core/span.ts';
import { claimantOf } from '../../matching/claimant.ts';
import { withoutJoiners } from '../../text/fold.ts';
import type { CastWriter } from '../cast/cast-writer.ts';
import type { DemandJson } from '../demands/demand-rows.ts';
import type { DemandWriter } from '../demands/demand-writer.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tally } from '../speakers/tally.ts';
import type { Tables } from '../tables.ts';
import { updateRows } from '../update-rows.ts';
import { type RevisedRow, type Revision, searchedText } from './revised-rows.ts';

/** Puts the demands of before back under their ids, their parties still open. */
export async function reserveDemands(db: Transaction<Tables>, revision: Revision, rows: readonly RevisedRow<Demand>[]): Promise<void> {
  const kept = rows.flatMap((row) => (row.id === undefined ? [] : [{ ...columnsOf(revision, row), ...NO_PARTIES, id: row.id }]));
  if (kept.length > 0) await db.insertInto('demands').values(kept).execute();
}

const NO_PARTIES = { issuer_id: null, addressee_id: null, issuer_member_id: null, addressee_member_id: null };

interface DemandSaving {
  readonly cast: CastWriter;
  readonly spoken: Tally;
  readonly demandWriter: DemandWriter;
}

/** Stores the demands of a revision, in its order, each with its parties, and links them to those that they tell. */
export async function saveDemands(
  db: Transaction<Tables>,
  revision: Revision,
  rows: readonly RevisedRow<Demand>[],
  { cast, spoken, demandWriter }: DemandSaving,
): Promise<void> {
  if (rows.length === 0) return;
  const { reading, datedAt } = revision;
  const partied = rows.map((row) => ({ row, parties: partiesOf(row.told, cast) }));
  const fresh = partied.filter(({ row }) => row.id === undefined);
  const made =
    fresh.length === 0
      ? []
      : await db
          .insertInto('demands')
          .values(fresh.map(({ row, parties }) => ({ ...columnsOf(revision, row), ...parties })))
          .returning(['id', 'position'])
          .execute();
  const madeIds = new Map(made.map(({ id, position }) => [position, id]));
  const stored = partied.map(({ row, parties }) => {
    const id = row.id ?? madeIds.get(row.position);
    if (id === undefined) throw new Error(`Demand ${row.position} of article ${revision.articleId} got no id.`);
    return { id, row, parties };
  });
  await updateRows(
    db,
    'demands',
    stored.filter(({ row }) => row.id !== undefined).map(({ id, parties }) => ({ id, ...parties })),
  );
  for (const { parties } of stored) if (parties.issuer_id !== null) spoken.demanded(parties.issuer_id);
  const title = withoutJoiners(reading.article.title);
  await dialectOf(db).index(
    db,
    'demands_search',
    stored.map(({ id, row }) => ({ id, title, text: searchedText(row.told.spans) })),
  );
  const { space } = reading;
  await demandWriter.tell(
    stored.map(({ id, row, parties: { issuer_id, addressee_id } }) => ({
      id,
      space,
      datedAt,
      issuerId: issuer_id,
      addresseeId: addressee_id,
      demand: row.told,
    })),
  );
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

function columnsOf({ reading, articleId, datedAt }: Revision, { told: demand, text, among, ...row }: RevisedRow<Demand>) {
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
    revision: row.revision,
    position: row.position,
    space: reading.space,
    article_id: articleId,
    changed: row.changed ? JSON.stringify(row.changed) : null,
    dated_at: datedAt,
    demand: JSON.stringify(json),
  };
}
