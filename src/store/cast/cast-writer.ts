import { type Selectable, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Speaker } from '../../core/news/speaker.ts';
import { officeOf } from '../../matching/persons/offices.ts';
import { foldName } from '../../text/names.ts';
import type { PartiesOf } from '../demands/rebuild-demands.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { asRuled, type RuledNames } from '../speakers/rulings.ts';
import { storedJson } from '../stored-json.ts';
import type { Tables } from '../tables.ts';
import { addUses, type FormRow, removeUses } from './form-rows.ts';
import { knownAs } from './known-entry.ts';
import { type CastStatement, moveMembers } from './move-members.ts';
import { resolveForms } from './resolve-forms.ts';

/** Which row of `cast_members` a speaker of an article is, and which stored speaker. */
export interface Seat {
  readonly memberId: number;
  readonly speakerId: number;
}

/** Where the cast stands; `articleId` null: in no article of the store. */
export interface CastPlace {
  readonly space: string;
  readonly articleId: number | null;
  readonly datedAt: number;
}

const names = z.array(z.string());

/**
 * Takes down who is named in articles, and finds out which stored speaker each of them is: a function of all that the store has taken down, and of the
 * rulings, whatever the order. Where somebody's speaker changes by that, what they said and demanded goes along. Whoever uses it has the rulings of
 * `holdNames`: two writers at once would make one speaker twice.
 */
export class CastWriter {
  readonly #db: Transaction<Tables>;
  readonly #ruled: RuledNames;
  readonly #memberOf = new Map<Speaker, number>();
  readonly #statements: { readonly speaker: Speaker | undefined; readonly statement: CastStatement }[] = [];
  readonly #touched = new Set<number>();
  readonly #seats = new Map<number, number>();
  #hasRemoved = false;

  constructor(db: Transaction<Tables>, ruled: RuledNames) {
    this.#db = db;
    this.#ruled = ruled;
  }

  /** Adds speakers to an article's cast; who they are is known after `settle`. The same name of the same kind is one member. */
  async add(place: CastPlace, speakers: Iterable<Speaker>): Promise<void> {
    const read = [...new Set(speakers)];
    const keyOf = (speaker: Speaker): string => JSON.stringify([foldName(asRuled(speaker, this.#ruled).speaker.name), speaker.kind]);
    const members = [...Map.groupBy(read, keyOf).values()].map((same) => ({ same, ...this.#memberOfCast(place, same) }));
    const forms = await addUses(this.#db, members);
    for (const form of forms) this.#touched.add(form);
    if (members.length === 0) return;
    const rows = await this.#db
      .insertInto('cast_members')
      .values(members.map(({ row }, at) => ({ ...row, form_id: forms[at]! })))
      .returning(['id', 'form_id'])
      .execute();
    const byForm = new Map(rows.map(({ id, form_id }) => [form_id, id]));
    for (const [at, { same }] of members.entries()) for (const speaker of same) this.#memberOf.set(speaker, byForm.get(forms[at]!)!);
  }

  /** Notes that a stored statement is to be given to whoever `speaker`, who was added, turns out to be. */
  give(speaker: Speaker, statement: CastStatement): void {
    this.#statements.push({ speaker, statement });
  }

  /** Notes that a stored statement is nobody's whom one knows. */
  withdraw(statement: CastStatement): void {
    if (statement.from !== null) this.#statements.push({ speaker: undefined, statement });
  }

  /** Takes an article's whole cast away. */
  async remove(articleId: number): Promise<void> {
    await this.#removeMembers(await this.#db.selectFrom('cast_members').selectAll().where('article_id', '=', articleId).execute());
  }

  /** Takes one whom no article names away. */
  async removeUnread(memberId: number): Promise<void> {
    await this.#removeMembers([await this.#db.selectFrom('cast_members').selectAll().where('id', '=', memberId).executeTakeFirstOrThrow()]);
  }

  async #removeMembers(rows: readonly Selectable<Tables['cast_members']>[]): Promise<void> {
    if (rows.length === 0) return;
    const uses = rows.map(({ id, form_id, article_id, name, aliases }) => ({
      formId: form_id,
      use: {
        name,
        aliases: storedJson(names, aliases, { table: 'cast_members', id, column: 'aliases' }),
        isArticle: article_id !== null,
      },
    }));
    await removeUses(this.#db, uses);
    for (const { formId } of uses) this.#touched.add(formId);
    this.#hasRemoved = true;
    const ids = rows.map(({ id }) => id);
    await this.#db.deleteFrom('cast_members').where('id', 'in', dialectOf(this.#db).listed(ids)).execute();
  }

  #memberOfCast({ space, articleId, datedAt }: CastPlace, same: readonly Speaker[]) {
    const [first] = same;
    const { speaker, isRuled } = asRuled(first!, this.#ruled);
    const role = same.find((one) => one.role !== undefined)?.role;
    const aliases = [...new Set(same.flatMap((one) => asRuled(one, this.#ruled).speaker.aliases))].filter(
      (alias) => alias !== speaker.name,
    );
    const readNames = [...new Set(same.flatMap((one) => [one.name, ...one.aliases]))];
    const key = {
      space,
      folded_name: foldName(speaker.name),
      kind: speaker.kind,
      office: officeOf(role) ?? officeOf(same.find((one) => one.title !== undefined)?.title) ?? '',
      ruled: isRuled ? (1 as const) : (0 as const),
    };
    const indexed =
      speaker.kind === 'unnamed' ? [] : [...readNames, ...aliases].map(foldName).filter((name) => name !== '' && name !== key.folded_name);
    const isAsRead = readNames.length === aliases.length + 1 && readNames.every((name) => name === speaker.name || aliases.includes(name));
    return {
      key,
      use: { name: speaker.name, aliases, isArticle: articleId !== null },
      indexed: new Set(indexed),
      row: {
        article_id: articleId,
        speaker_id: null,
        name: speaker.name,
        aliases: JSON.stringify(aliases),
        read_as: isAsRead ? null : JSON.stringify([first!.name, ...readNames.filter((name) => name !== first!.name)]),
        role: role ?? null,
        dated_at: datedAt,
      },
    };
  }

  /** Finds out who everybody is that was added, and anew who those are whom that can concern. */
  async settle(): Promise<void> {
    const forms = await this.#db
      .selectFrom('name_forms')
      .selectAll()
      .where('id', 'in', dialectOf(this.#db).listed([...this.#touched]))
      .execute();
    const gone = this.#hasRemoved ? await this.#dropUnused(forms) : [];
    const resolved = await resolveForms(this.#db, { touched: forms, gone }, this.#ruled);
    const statements = this.#statements.flatMap(({ speaker, statement }) => {
      const memberId = speaker ? this.#memberOf.get(speaker) : null;
      return memberId === undefined ? [] : [{ ...statement, memberId }];
    });
    const partiesOf: PartiesOf = (place, speakers) => castUnread(this.#db, place, speakers, this.#ruled);
    await moveMembers(this.#db, { resolved, touched: forms, statements, partiesOf });
    this.#touched.clear();
    this.#statements.length = 0;
    this.#hasRemoved = false;
    const rows = await this.#db
      .selectFrom('cast_members')
      .select(['id', 'speaker_id'])
      .where('id', 'in', dialectOf(this.#db).listed([...this.#memberOf.values()]))
      .execute();
    for (const { id, speaker_id } of rows) if (speaker_id !== null) this.#seats.set(id, speaker_id);
  }

  /** Takes forms away that nobody is called by any more, and gives the other names in full that they had, folded. */
  async #dropUnused(forms: readonly FormRow[]): Promise<string[]> {
    const { listed } = dialectOf(this.#db);
    const unused = await this.#db
      .selectFrom('name_forms')
      .select('id')
      .where('id', 'in', listed(forms.map(({ id }) => id)))
      .where(sql<boolean>`not exists (select 1 from cast_members m where m.form_id = name_forms.id)`)
      .execute();
    if (unused.length === 0) return [];
    const ids = unused.map(({ id }) => id);
    const rows = await this.#db
      .selectFrom('name_form_aliases')
      .select('alias')
      .distinct()
      .where('form_id', 'in', listed(ids))
      .where('alias', 'like', '% %')
      .execute();
    await this.#db.deleteFrom('name_forms').where('id', 'in', listed(ids)).execute();
    return rows.map(({ alias }) => alias);
  }

  /** Who a speaker is that was added before the last `settle`. */
  seatOf(speaker: Speaker): Seat {
    const memberId = this.#memberOf.get(speaker);
    const speakerId = memberId === undefined ? undefined : this.#seats.get(memberId);
    if (memberId === undefined || speakerId === undefined) throw new Error(`“${speaker.name}” was not added to the cast.`);
    return { memberId, speakerId };
  }
}

/**
 * Who the speakers are that no article of the store names: the parties of a demand whose dismissal was imported, or one who got another name by an accepted
 * suggestion. By speaker; ids of stored speakers, made where there are none. They count for no article when it is asked whom a name means.
 */
export async function castUnread(
  db: Transaction<Tables>,
  { space, datedAt }: { readonly space: string; readonly datedAt: number },
  speakers: readonly Speaker[],
  ruled: RuledNames,
): Promise<Map<Speaker, number>> {
  const known = new Map<Speaker, number>();
  const unknown: Speaker[] = [];
  for (const speaker of speakers) {
    const id = await knownAs(db, space, asRuled(speaker, ruled).speaker);
    if (id === undefined) unknown.push(speaker);
    else known.set(speaker, id);
  }
  if (unknown.length === 0) return known;
  const writer = new CastWriter(db, ruled);
  await writer.add({ space, articleId: null, datedAt }, unknown);
  await writer.settle();
  for (const speaker of unknown) known.set(speaker, writer.seatOf(speaker).speakerId);
  return known;
}
