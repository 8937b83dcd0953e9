import { type Kysely, sql } from 'kysely';
import type { DemandFilter, DemandSummary } from '../../core/ports/demand-store.ts';
import { hasRemoved } from '../retention/removed.ts';
import type { Tables } from '../tables.ts';
import { filtered } from './find-demands.ts';

interface SummaryRow {
  readonly demands: number;
  readonly since: number | null;
  readonly parties: number;
  readonly named: number;
  readonly most_name: string | null;
  readonly most: number | null;
  readonly next: number | null;
}

/** Over all demands that the filter finds. Named speakers alone are parties, those of one name one party; where two made as many demands, neither made most. */
export async function demandSummary(db: Kysely<Tables>, filter: DemandFilter): Promise<DemandSummary> {
  const ofIssuer = filtered(db, filter)
    .select(['v.issuer_id', sql<number>`count(*)`.as('demands'), sql<number>`min(v.first_at)`.as('since')])
    .groupBy('v.issuer_id');
  const { rows } = await sql<SummaryRow>`
    with g as materialized ${ofIssuer},
    p as materialized (select min(s.name) as name, sum(g.demands) as demands from g join speakers s on s.id = g.issuer_id
      where s.kind <> 'unnamed' group by s.folded_name)
    select (select coalesce(sum(demands), 0) from g) as demands, (select min(since) from g) as since, (select count(*) from p) as parties,
      (select coalesce(sum(demands), 0) from p) as named, (select name from p order by demands desc, name limit 1) as most_name,
      (select demands from p order by demands desc limit 1) as most, (select demands from p order by demands desc limit 1 offset 1) as next`.execute(
    db,
  );
  const { since, most_name: name, most, next, ...counts } = rows[0]!;
  return {
    ...counts,
    mayBeOlder: await hasRemoved(db),
    since: since !== null && (await isPublished(db, filter, since)) ? new Date(since) : undefined,
    most: name !== null && most !== null && most > (next ?? 0) ? { name, demands: most } : undefined,
  };
}

/** Whether an article says itself that it told one of them at this instant; one without a date was only read then. */
async function isPublished(db: Kysely<Tables>, filter: DemandFilter, at: number): Promise<boolean> {
  const view = await filtered(db, filter)
    .where('v.first_at', '=', at)
    .where(
      sql<boolean>`exists (select 1 from demand_tellings t join demands d on d.id = t.demand_id join articles a on a.id = d.article_id
        where t.identity_id = v.identity_id and t.dated_at = ${at} and a.published_at is not null)`,
    )
    .select('v.identity_id')
    .limit(1)
    .executeTakeFirst();
  return view !== undefined;
}
