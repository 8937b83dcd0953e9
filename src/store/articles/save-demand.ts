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
import { type RevisedRow, type Revision, searchedText } from './revised-rows.ts';

/** Puts a demand of before back under its id, its parties still open. */
export async function reserveDemand(db: Transaction<Tables>, revision: Revision, row: RevisedRow<Demand>): Promise<void> {
  if (row.id === undefined) return;
  await db
    .insertInto('demands')
    .values({
      ...columnsOf(revision, row),
      id: row.id,
      issuer_id: null,
      addressee_id: null,
      issuer_member_id: null,
      addressee_member_id: null,
    })
    .execute();
}

export async function saveDemand(
  db: Transaction<Tables>,
  revision: Revision,
  row: RevisedRow<Demand>,
  { cast, spoken, demandWriter }: { readonly cast: CastWriter; readonly spoken: Tally; readonly demandWriter: DemandWriter },
): Promise<void> {
  const demand = row.told;
  const {
    reading: { space, article },
    datedAt,
  } = revision;
  const issuer = demand.issuer && cast.seatOf(demand.issuer);
  const addressee = demand.addressee && cast.seatOf(demand.addressee);
  const [issuerId, addresseeId] = [issuer?.speakerId ?? null, addressee?.speakerId ?? null];
  if (issuerId !== null) spoken.demanded(issuerId);
  const parties = {
    issuer_id: issuerId,
    addressee_id: addresseeId,
    issuer_member_id: issuer?.memberId ?? null,
    addressee_member_id: addressee?.memberId ?? null,
  };
  const { id } =
    row.id === undefined
      ? await db
          .insertInto('demands')
          .values({ ...columnsOf(revision, row), ...parties })
          .returning('id')
          .executeTakeFirstOrThrow()
      : await db.updateTable('demands').set(parties).where('id', '=', row.id).returning('id').executeTakeFirstOrThrow();
  await dialectOf(db).index(db, 'demands_search', [{ id, title: withoutJoiners(article.title), text: searchedText(demand.spans) }]);
  await demandWriter.tell({ id, space, datedAt, issuerId, addresseeId, demand });
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
