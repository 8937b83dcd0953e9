import { sql, type Transaction } from 'kysely';
import type { Demand } from '../../core/news/demand.ts';
import { type ContentKey, contentKey, type PartyFit, sameDemand, storedContentKey } from '../../matching/demand-identity.ts';
import { DAY_MS } from '../../text/durations.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { NOBODY, type Party, partiesOf } from './demand-parties.ts';
import { contentOf } from './demand-rows.ts';
import { holdDemands, settleViews } from './demand-views.ts';

/** A demand as an article tells it, by its row in `demands`. */
export interface ArticleTelling {
  readonly id: number;
  readonly space: string;
  readonly datedAt: number;
  readonly issuerId: number | null;
  readonly addresseeId: number | null;
  readonly demand: Pick<Demand, 'spans' | 'issuer' | 'addressee' | 'polarity'>;
  /** Ids for a demand that is made of it: the first that is free, else a new one. */
  readonly numbers?: readonly number[] | undefined;
}

interface DemandCandidate {
  readonly id: number;
  readonly space: string;
  readonly issuerId: number | null;
  readonly addresseeId: number | null;
  readonly score: number;
}

type Told = Omit<ArticleTelling, 'id' | 'datedAt'>;

interface SoughtDemand<T extends Told = Told> {
  readonly told: T;
  readonly key: ContentKey;
  readonly issuer: Party | undefined;
  readonly addressee: Party | undefined;
}

/** A telling that names no issuer ("the calls to step down") refers to a demand that was told at most so long before. */
const REFERENCE_MS = 60 * DAY_MS;
/** A telling is compared with at most this many stored demands, those that share most words with it. */
const MOST_CANDIDATES = 40;
/** A telling without an issuer counts for at most this many demands. */
const MOST_REFERRED = 10;

/** Links the tellings of one article to the stored demands that they tell, or to new ones. Compares only demands that the index of parties and words finds. */
export class DemandWriter {
  readonly #db: Transaction<Tables>;
  readonly #touched = new Set<number>();
  /** Demands that rows of this article are linked to: no other row of it joins them, since extraction tells the two apart. */
  readonly #ofArticle = new Set<number>();

  private constructor(db: Transaction<Tables>) {
    this.#db = db;
  }

  /** Nobody else makes, joins or settles a demand until the transaction ends: two writers at once would make one demand twice. */
  static async begin(db: Transaction<Tables>): Promise<DemandWriter> {
    await holdDemands(db);
    return new DemandWriter(db);
  }

  /** Notes for `settle` which demands an article tells; its rows in `demands` may be deleted afterwards. */
  async leave(articleId: number): Promise<void> {
    const { rows } = await sql<{ id: number }>`select distinct t.identity_id as id from demands d
      join demand_tellings t on t.demand_id = d.id where d.article_id = ${articleId}`.execute(this.#db);
    for (const { id } of rows) this.#touched.add(id);
  }

  /** Unlinks these of an article's rows in `demands`, so that they can be told again; its other rows keep their demands, which these don't join. */
  async withdrawTellings(articleId: number, ids: readonly number[]): Promise<void> {
    const { rows } = await sql<{ id: number; demandId: number }>`select t.identity_id as id, t.demand_id as "demandId" from demands d
      join demand_tellings t on t.demand_id = d.id where d.article_id = ${articleId}`.execute(this.#db);
    for (const { id, demandId } of rows)
      if (ids.includes(demandId)) this.#touched.add(id);
      else this.#ofArticle.add(id);
    await this.#db.deleteFrom('demand_tellings').where('demand_id', 'in', dialectOf(this.#db).listed(ids)).execute();
  }

  /** Links tellings of one space, each to the demand that it tells. */
  async tell(tellings: readonly ArticleTelling[]): Promise<void> {
    const links = [];
    for (const sought of await this.#sought(tellings))
      for (const id of await this.#identitiesOf(sought)) links.push(this.#link(id, sought.told));
    if (links.length > 0)
      await this.#db
        .insertInto('demand_tellings')
        .values(links)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  }

  /** The ids of the demands that it tells: of a new one where the store has none. */
  async #identitiesOf(sought: SoughtDemand<ArticleTelling>): Promise<readonly number[]> {
    const { told } = sought;
    const candidates = await this.#candidates(sought);
    const seen = candidates.filter(({ space }) => space === '' || space === told.space);
    const owned = seen.filter(({ issuerId }) => issuerId !== null);
    const open = seen.filter(({ issuerId }) => issuerId === null);
    const referred = told.issuerId === null ? await this.#inReach(owned, told.datedAt) : owned.slice(0, 1);
    const known = referred.length === 0 && told.issuerId === null ? open.slice(0, 1) : referred;
    for (const candidate of known) await this.#learnAddressee(candidate, told);
    if (known.length > 0) return known.map(({ id }) => id);
    const id = await this.#create(sought);
    await this.#adopt(id, told, candidates);
    return [id];
  }

  /** The demand that these words tell, made where there is none: for a dismissal that comes without its article. */
  async identityOf(told: Told): Promise<number> {
    const [sought] = await this.#sought([told]);
    if (!sought) throw new Error('A demand is sought for each that is told.');
    const own = (await this.#candidates(sought)).find(
      ({ space, issuerId }) => (space === '' || space === told.space) && (issuerId === null) === (told.issuerId === null),
    );
    const id = own?.id ?? (await this.#create(sought));
    this.#touched.add(id);
    return id;
  }

  /** Rebuilds the views of every demand whose tellings changed. */
  async settle(): Promise<void> {
    await settleViews(this.#db, [...this.#touched]);
    this.#touched.clear();
  }

  /** In the order of the tellings, which are of one space. */
  async #sought<T extends Told>(tellings: readonly T[]): Promise<SoughtDemand<T>[]> {
    const ids = tellings.flatMap(({ issuerId, addresseeId }) => [issuerId, addresseeId]).filter((id) => id !== null);
    const parties = await partiesOf(this.#db, ids, tellings[0]?.space ?? '');
    return tellings.map((told) => {
      const { issuerId, addresseeId, demand } = told;
      const issuer = issuerId === null ? undefined : parties.get(issuerId);
      const addressee = addresseeId === null ? undefined : parties.get(addresseeId);
      const called = [demand.issuer, demand.addressee].flatMap((speaker) => (speaker ? [speaker.name, ...speaker.aliases] : []));
      const names = [...called, ...(issuer?.names ?? []), ...(addressee?.names ?? [])];
      return { told, issuer, addressee, key: contentKey(demand.spans.map(({ text }) => text).join(' '), names, demand.polarity) };
    });
  }

  /** The stored demands that `sameDemand` takes for this one, most alike first. */
  async #candidates(sought: SoughtDemand): Promise<DemandCandidate[]> {
    const { key, issuer, addressee } = sought;
    if (key.size === 0) return [];
    const parties = [...(issuer?.ids ?? []), ...(addressee?.ids ?? [])];
    if (parties.length === 0) parties.push(NOBODY);
    const { rows } = await sql<{ id: number; space: string; issuerId: number | null; addresseeId: number | null; content: string }>`
      select i.id, i.space, i.issuer_id as "issuerId", i.addressee_id as "addresseeId", i.content from (
        select identity_id, count(*) as common from demand_words where party in (${sql.join(parties)}) and word in (${sql.join([...key])})
        group by identity_id order by common desc, identity_id desc limit ${MOST_CANDIDATES}) as w
      join demand_identities i on i.id = w.identity_id`.execute(this.#db);
    return rows
      .map((row) => ({ ...row, score: scoreOf(sought, row) }))
      .filter(({ id, score }) => score > 0 && !this.#ofArticle.has(id))
      .sort((a, b) => b.score - a.score || b.id - a.id);
  }

  /** Of the first `MOST_REFERRED`: those first told at most a day after `at`, and last told at most `REFERENCE_MS` before it. */
  async #inReach(candidates: readonly DemandCandidate[], at: number): Promise<DemandCandidate[]> {
    const asked = candidates.slice(0, MOST_REFERRED);
    const rows = await this.#db
      .selectFrom('demand_tellings')
      .select((t) => ['identity_id', t.fn.min('dated_at').as('first'), t.fn.max('dated_at').as('last')])
      .where('identity_id', 'in', dialectOf(this.#db).listed(asked.map(({ id }) => id)))
      .groupBy('identity_id')
      .execute();
    const inReach = rows.filter(({ first, last }) => first <= at + DAY_MS && last >= at - REFERENCE_MS);
    return asked.filter(({ id }) => inReach.some(({ identity_id }) => identity_id === id));
  }

  async #create({ told, key }: SoughtDemand): Promise<number> {
    const { id } = await this.#db
      .insertInto('demand_identities')
      .values({
        id: await this.#freeOf(told.numbers),
        space: told.space,
        issuer_id: told.issuerId,
        addressee_id: told.addresseeId,
        content: JSON.stringify([...key]),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const parties = new Set([told.issuerId, told.addresseeId].filter((party) => party !== null));
    await this.#index(id, parties.size > 0 ? parties : [NOBODY], key);
    return id;
  }

  async #freeOf(numbers: readonly number[] = []): Promise<number | undefined> {
    if (numbers.length === 0) return undefined;
    const ids = dialectOf(this.#db).listed(numbers);
    const taken = await this.#db.selectFrom('demand_identities').select('id').where('id', 'in', ids).execute();
    return numbers.find((number) => !taken.some(({ id }) => id === number));
  }

  async #index(id: number, parties: Iterable<number>, key: Iterable<string>): Promise<void> {
    const words = [...key];
    const rows = [...parties].flatMap((party) => words.map((word) => ({ party, word, identity_id: id })));
    if (rows.length > 0)
      await this.#db
        .insertInto('demand_words')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  }

  /** Gives a demand without an addressee that of the telling, if both are of one space: no space learns from another's articles. */
  async #learnAddressee({ id, space, addresseeId: known }: DemandCandidate, told: ArticleTelling): Promise<void> {
    const { addresseeId } = told;
    if (known !== null || addresseeId === null || space !== told.space) return;
    const identity = await this.#db
      .updateTable('demand_identities')
      .set({ addressee_id: addresseeId })
      .where('id', '=', id)
      .returning(['id', 'content'])
      .executeTakeFirstOrThrow();
    await this.#index(id, [addresseeId], contentOf(identity));
  }

  /** Moves to a new demand the tellings without an issuer that refer to it, and, where it is the operator's, those of the same demand in a space. */
  async #adopt(id: number, told: ArticleTelling, candidates: readonly DemandCandidate[]): Promise<void> {
    for (const other of candidates) {
      const refers = other.issuerId === null && told.issuerId !== null && (told.space === '' || other.space === told.space);
      const wasPrivate = told.space === '' && other.space !== '' && (other.issuerId === null) === (told.issuerId === null);
      if (!refers && !wasPrivate) continue;
      const [from, to] = wasPrivate ? [0, Number.MAX_SAFE_INTEGER] : [told.datedAt - DAY_MS, told.datedAt + REFERENCE_MS];
      await sql`delete from demand_tellings where identity_id = ${other.id} and dated_at between ${from} and ${to}
        and demand_id in (select demand_id from demand_tellings where identity_id = ${id})`.execute(this.#db);
      await sql`update demand_tellings set identity_id = ${id}
        where identity_id = ${other.id} and dated_at between ${from} and ${to}`.execute(this.#db);
      if (wasPrivate)
        await sql`update demand_dismissals set identity_id = ${id} where identity_id = ${other.id}
          and space not in (select space from demand_dismissals where identity_id = ${id})`.execute(this.#db);
      this.#touched.add(other.id);
    }
  }

  #link(id: number, told: ArticleTelling) {
    this.#touched.add(id);
    this.#ofArticle.add(id);
    return { identity_id: id, demand_id: told.id, space: told.space, dated_at: told.datedAt };
  }
}

const fitOf = (party: Party | undefined, id: number | null): PartyFit =>
  party === undefined || id === null ? 'open' : party.ids.has(id) ? 'same' : 'other';

const scoreOf = (
  { key, issuer, addressee }: SoughtDemand,
  row: { id: number; issuerId: number | null; addresseeId: number | null; content: string },
): number =>
  sameDemand(key, storedContentKey(contentOf(row)), {
    issuer: fitOf(issuer, row.issuerId),
    addressee: fitOf(addressee, row.addresseeId),
    described: { issuer: issuer?.described ?? false, addressee: addressee?.described ?? false },
  });
