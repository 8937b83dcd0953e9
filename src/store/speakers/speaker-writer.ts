import { sql, type Transaction } from 'kysely';
import type { Speaker } from '../../core/news/speaker.ts';
import { foldName, wordsOf } from '../../text/names.ts';
import type { Tables } from '../tables.ts';
import { namedPeople } from './named-people.ts';
import { asRuled, type RuledNames } from './rulings.ts';
import { aliasesOf } from './speaker-rows.ts';

interface KnownSpeaker {
  readonly id: number;
  readonly name: string;
  readonly aliases: Set<string>;
}

/** Ids of rows without names, which a speaker of the same space, folded name and kind gets again; by `vacancyKey`. */
export type VacantRows = Map<string, number>;

export const vacancyKey = ({
  space,
  name,
  kind,
}: {
  readonly space: string;
  readonly name: string;
  readonly kind: Speaker['kind'];
}): string => JSON.stringify([space, foldName(name), kind]);

const knownSpeakerOf = (row: { readonly id: number; readonly name: string; readonly aliases: string }): KnownSpeaker => ({
  id: row.id,
  name: row.name,
  aliases: new Set(aliasesOf(row)),
});

/**
 * Finds the stored speaker for each speaker of one reading, or makes it. The same folded name is the same speaker; a lone surname
 * joins a person known in full only where exactly one bears it. An unnamed source is never the same as a named speaker. An operator's ruling
 * overrides all of this. Whoever uses it has the rulings of `holdNames`: two writers at once would make one speaker twice.
 */
export class SpeakerWriter {
  readonly #db: Transaction<Tables>;
  readonly #space: string;
  readonly #ruled: RuledNames;
  readonly #spare: VacantRows;
  readonly #known = new Map<Speaker, KnownSpeaker>();
  readonly #tallies = new Map<number, { quotes: number; last: number }>();

  constructor(db: Transaction<Tables>, space: string, { ruled, spare = new Map() }: { ruled: RuledNames; spare?: VacantRows }) {
    this.#db = db;
    this.#space = space;
    this.#ruled = ruled;
    this.#spare = spare;
  }

  async idOf(read: Speaker): Promise<number> {
    let known = this.#known.get(read);
    if (!known) {
      const { speaker, isRuled } = asRuled(read, this.#ruled);
      known = (await this.#find(speaker, isRuled)) ?? (await this.#create(speaker));
      this.#known.set(read, known);
      await this.#learn(known, speaker);
      await this.#withhold(known, read, speaker);
    }
    return known.id;
  }

  /** Notes for `settle` that a speaker was quoted or made a demand at `at`. Counts quotes only: demands are counted by their views, over all articles. */
  spoke(id: number, what: 'quote' | 'demand', at: number): void {
    const tally = this.#tallies.get(id) ?? { quotes: 0, last: at };
    if (what === 'quote') tally.quotes++;
    this.#tallies.set(id, tally);
  }

  async settle(): Promise<void> {
    for (const [id, { quotes, last }] of this.#tallies) {
      await sql`update speakers set quotes = quotes + ${quotes},
        last_spoke_at = case when last_spoke_at > ${last} then last_spoke_at else ${last} end where id = ${id}`.execute(this.#db);
    }
  }

  async #find(speaker: Speaker, isRuled: boolean): Promise<KnownSpeaker | undefined> {
    const unnamed = speaker.kind === 'unnamed';
    const found = await this.#db
      .selectFrom('aliases as n')
      .innerJoin('speakers as s', 's.id', 'n.speaker_id')
      .select(['s.id', 's.name', 's.aliases', 's.kind'])
      .where('n.alias', '=', foldName(speaker.name))
      .where('n.space', '=', this.#space)
      .orderBy('s.id')
      .execute();
    const sameKind = (row: { kind: Speaker['kind'] }): boolean =>
      (row.kind === 'unnamed') === unnamed && (isRuled || (row.kind === 'body') === (speaker.kind === 'body'));
    const fitting = found.filter(sameKind);
    const exact = fitting.find((row) => foldName(row.name) === foldName(speaker.name));
    if (isRuled) return exact && knownSpeakerOf(exact);
    const surname = speaker.kind === 'person' && wordsOf(speaker.name).length === 1;
    const others = surname ? await namedPeople(this.#db, speaker.name, [this.#space]) : fitting;
    const row = exact ?? (others.length === 1 && !unnamed ? others[0] : undefined);
    return row && knownSpeakerOf(row);
  }

  async #create(speaker: Speaker): Promise<KnownSpeaker> {
    const key = vacancyKey({ ...speaker, space: this.#space });
    const spare = this.#spare.get(key);
    if (spare !== undefined) {
      this.#spare.delete(key);
      await this.#db
        .updateTable('speakers')
        .set({ name: speaker.name, folded_name: foldName(speaker.name) })
        .where('id', '=', spare)
        .execute();
      return { id: spare, name: speaker.name, aliases: new Set() };
    }
    const { id } = await this.#db
      .insertInto('speakers')
      .values({
        space: this.#space,
        name: speaker.name,
        folded_name: foldName(speaker.name),
        kind: speaker.kind,
        role: speaker.role ?? null,
        aliases: '[]',
        quotes: 0,
        demands: 0,
        last_spoke_at: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { id, name: speaker.name, aliases: new Set() };
  }

  async #withhold({ id }: KnownSpeaker, read: Speaker, { name, aliases }: Speaker): Promise<void> {
    const own = new Set([name, ...aliases].map(foldName));
    for (const alias of new Set(read.aliases.map(foldName)))
      if (!own.has(alias))
        await this.#db
          .insertInto('withheld_aliases')
          .values({ alias, speaker_id: id })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
  }

  async #learn(known: KnownSpeaker, speaker: Speaker): Promise<void> {
    const names = [speaker.name, ...speaker.aliases];
    const before = known.aliases.size;
    for (const name of names) if (name !== known.name) known.aliases.add(name);
    const folded = [...new Set(names.map(foldName).filter(Boolean))];
    for (const alias of folded)
      await this.#db
        .insertInto('aliases')
        .values({ speaker_id: known.id, space: this.#space, alias })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    const words = [
      ...names.flatMap(wordsOf).map((word) => ({ word, source: 'name' as const })),
      ...(speaker.role ? wordsOf(speaker.role) : []).map((word) => ({ word, source: 'role' as const })),
    ];
    for (const word of words)
      await this.#db
        .insertInto('speaker_words')
        .values({ ...word, speaker_id: known.id, space: this.#space })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    if (known.aliases.size > before)
      await this.#db
        .updateTable('speakers')
        .set({ aliases: JSON.stringify([...known.aliases]) })
        .where('id', '=', known.id)
        .execute();
    if (speaker.role) await this.#db.updateTable('speakers').set({ role: speaker.role }).where('id', '=', known.id).execute();
  }
}
