import { type SqlBool, sql, type Transaction } from 'kysely';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { updateRows } from '../update-rows.ts';
import type { FormRow } from './form-rows.ts';

/** The columns by which a form is found whose values don't change. */
type FixedColumn = 'block' | 'second_block' | 'folded_name';

/**
 * The name forms of one space as a transaction finds and gives them: each is read once, many by one statement, and a form that was given to another speaker
 * is seen as that speaker's at once, whether or not it is written. Whoever uses it changes nothing else of them meanwhile. All that it finds is in the order of ids.
 */
export class FormReader {
  readonly db: Transaction<Tables>;
  readonly space: string;
  readonly #rows = new Map<number, FormRow>();
  readonly #found: Readonly<Record<FixedColumn, Map<string, readonly number[]>>> = {
    block: new Map(),
    second_block: new Map(),
    folded_name: new Map(),
  };
  readonly #called = new Map<string, readonly number[]>();
  readonly #ofSpeakers = new Map<number, Set<number>>();
  readonly #unwritten = new Set<number>();

  constructor(db: Transaction<Tables>, space: string) {
    this.db = db;
    this.space = space;
  }

  /**
   * Those whose surnames have these sounds: persons, short names of either kind, those that a ruling lists, and bodies that are named like one of the
   * persons; without unnamed sources.
   */
  inBlocks(blocks: Iterable<string>): Promise<FormRow[]> {
    return this.#having('block', blocks, (asked) => {
      const like = sql`select folded_name from name_forms where space = ${this.space} and block in ${asked}
        and (lone = 0 or ruled = 1) and kind = 'person'`;
      return sql<SqlBool>`(kind = 'person' or (kind = 'body' and (lone = 1 or ruled = 1 or folded_name in (${like}))))`;
    });
  }

  /** Those with a name of two surnames, of which the first has one of these sounds. */
  goingOnBehind(blocks: Iterable<string>): Promise<FormRow[]> {
    return this.#having(
      'second_block',
      [...blocks].filter((block) => block !== ''),
      () => sql<SqlBool>`second_block <> ''`,
    );
  }

  named(folded: Iterable<string>): Promise<FormRow[]> {
    return this.#having('folded_name', folded, () => sql<SqlBool>`true`);
  }

  /** By each of the folded names: the forms of those whom articles call by it as well. */
  async called(names: Iterable<string>): Promise<ReadonlyMap<string, readonly FormRow[]>> {
    const asked = new Set(names);
    const missing = [...asked].filter((name) => !this.#called.has(name));
    if (missing.length > 0) {
      const rows = await this.db
        .selectFrom('name_form_aliases as n')
        .innerJoin('name_forms as f', 'f.id', 'n.form_id')
        .selectAll('f')
        .select('n.alias as called')
        .where('n.space', '=', this.space)
        .where('n.alias', 'in', dialectOf(this.db).listedTexts(missing))
        .execute();
      for (const name of missing) this.#called.set(name, []);
      for (const [name, forms] of Map.groupBy(rows, ({ called }) => called))
        this.#called.set(
          name,
          forms.map(({ called: _called, ...form }) => this.#keep(form)),
        );
    }
    return new Map([...asked].map((name) => [name, this.#inOrder(this.#called.get(name) ?? [])]));
  }

  async ofSpeakers(speakers: Iterable<number | null>): Promise<FormRow[]> {
    const asked = new Set([...speakers].filter((id) => id !== null));
    const missing = [...asked].filter((id) => !this.#ofSpeakers.has(id));
    if (missing.length > 0) {
      const { listed } = dialectOf(this.db);
      const rows = await this.db.selectFrom('name_forms').selectAll().where('speaker_id', 'in', listed(missing)).execute();
      for (const row of rows) this.#keep(row);
      // What was given and is not written yet counts too.
      for (const id of missing) this.#ofSpeakers.set(id, new Set());
      for (const { id, speaker_id } of this.#rows.values()) if (speaker_id !== null) this.#ofSpeakers.get(speaker_id)?.add(id);
    }
    return this.#inOrder([...asked].flatMap((id) => [...(this.#ofSpeakers.get(id) ?? [])]));
  }

  /** The forms as they are now. */
  again(forms: readonly FormRow[]): FormRow[] {
    return forms.map((form) => this.#rows.get(this.#keep(form)) ?? form);
  }

  give(forms: Iterable<readonly [FormRow, number]>): void {
    for (const [form, speaker] of forms) {
      const { speaker_id: from } = this.#rows.get(this.#keep(form)) ?? form;
      if (from === speaker) continue;
      if (from !== null) this.#ofSpeakers.get(from)?.delete(form.id);
      this.#ofSpeakers.get(speaker)?.add(form.id);
      this.#rows.set(form.id, { ...form, speaker_id: speaker });
      this.#unwritten.add(form.id);
    }
  }

  /** Writes what was given. */
  async write(): Promise<void> {
    const rows = this.#inOrder([...this.#unwritten]).map(({ id, speaker_id }) => ({ id, speaker_id }));
    this.#unwritten.clear();
    await updateRows(this.db, 'name_forms', rows);
  }

  async #having(
    column: FixedColumn,
    values: Iterable<string>,
    condition: (asked: ReturnType<typeof sql>) => ReturnType<typeof sql<SqlBool>>,
  ): Promise<FormRow[]> {
    const known = this.#found[column];
    const asked = new Set(values);
    const missing = [...asked].filter((value) => !known.has(value));
    if (missing.length > 0) {
      const listed = dialectOf(this.db).listedTexts(missing);
      const rows = await this.db
        .selectFrom('name_forms')
        .selectAll()
        .where('space', '=', this.space)
        .where(column, 'in', listed)
        .where(condition(listed))
        .execute();
      for (const value of missing) known.set(value, []);
      for (const [value, forms] of Map.groupBy(rows, (form) => form[column]))
        known.set(
          value,
          forms.map((form) => this.#keep(form)),
        );
    }
    return this.#inOrder([...asked].flatMap((value) => known.get(value) ?? []));
  }

  /** What is known of a form already holds: it may have been given since. */
  #keep(form: FormRow): number {
    if (!this.#rows.has(form.id)) {
      this.#rows.set(form.id, form);
      if (form.speaker_id !== null) this.#ofSpeakers.get(form.speaker_id)?.add(form.id);
    }
    return form.id;
  }

  #inOrder(ids: readonly number[]): FormRow[] {
    return [...new Set(ids)].sort((a, b) => a - b).flatMap((id) => this.#rows.get(id) ?? []);
  }
}
