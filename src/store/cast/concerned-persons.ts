import { knownNames } from '../../matching/persons/known-name.ts';
import { type KnownPerson, knownPersons, type RuledApart } from '../../matching/persons/known-person.ts';
import { areLinked } from '../../matching/persons/person-links.ts';
import type { FormReader } from './form-reader.ts';
import { type FormRow, nameFormOf } from './form-rows.ts';
import { isInFull, linkedForms } from './linked-names.ts';

/** Somebody whom the names of one surname's sound tell, with the forms of those names. */
export interface FormedPerson {
  readonly block: string;
  readonly person: KnownPerson;
  readonly forms: readonly FormRow[];
}

/**
 * The persons of a space whom the use of some forms can concern, and who they were: all that bear the names, whom another division of a surname's bearers leaves
 * otherwise than they stand, and whoever is or was one with these under another surname.
 */
export class ConcernedPersons {
  readonly #reader: FormReader;
  readonly #ruledApart: RuledApart;
  readonly #blocks = new Map<string, readonly FormedPerson[]>();
  readonly #concerned = new Set<FormedPerson>();

  constructor(reader: FormReader, ruledApart: RuledApart) {
    this.#reader = reader;
    this.#ruledApart = ruledApart;
  }

  get concerned(): readonly FormedPerson[] {
    return [...this.#concerned];
  }

  /** All of the surnames of those who are concerned. */
  get blocks(): readonly (readonly FormedPerson[])[] {
    return [...new Set([...this.#concerned].map(({ block }) => block))].map((block) => this.#blocks.get(block) ?? []);
  }

  /** `touched`: forms in full whose use has changed, those included that nothing uses any more; `gone`: other names in full, folded, that these had. */
  async find(touched: readonly FormRow[], gone: readonly string[]): Promise<void> {
    const names = new Set(touched.map(({ folded_name }) => folded_name));
    const blocks = [...new Set(touched.map((form) => form.block))].sort();
    await this.#reader.inBlocks(blocks);
    for (const block of blocks) {
      const persons = await this.#personsOf(block, touched);
      const holders = Map.groupBy(persons, ({ forms }) => forms[0]?.speaker_id ?? null);
      for (const one of persons) {
        const [first] = one.forms;
        const isSettled =
          first?.speaker_id != null &&
          one.forms.every(({ speaker_id }) => speaker_id === first.speaker_id) &&
          holders.get(first.speaker_id)?.length === 1;
        if (!isSettled || one.forms.some(({ folded_name }) => names.has(folded_name))) this.#concerned.add(one);
      }
    }
    // Whoever may be one with these is another's now, or no longer, though no link leads there.
    const changed = [...touched.filter(isInFull), ...this.concerned.flatMap(formsInFull)];
    await this.#add([...(await linkedForms(this.#reader, changed)), ...(await this.#reader.named(gone)).filter(isInFull)]);
    for (let before = new Set<FormedPerson>(); before.size < this.#concerned.size; ) {
      const fresh = [...this.#concerned].filter((one) => !before.has(one));
      before = new Set(this.#concerned);
      await this.#add(await this.#sharing(fresh));
      for (const other of await this.#holding(await linkedForms(this.#reader, fresh.flatMap(formsInFull))))
        if (fresh.some((one) => one.block !== other.block && areLinked(one, other, this.#ruledApart))) this.#concerned.add(other);
    }
  }

  async #add(forms: readonly FormRow[]): Promise<void> {
    for (const one of await this.#holding(forms)) this.#concerned.add(one);
  }

  /** Whose these forms are. */
  async #holding(forms: readonly FormRow[]): Promise<FormedPerson[]> {
    const found = new Set<FormedPerson>();
    for (const [block, own] of Map.groupBy(forms, (form) => form.block)) {
      const ids = new Set(own.map(({ id }) => id));
      for (const one of await this.#personsOf(block)) if (one.forms.some(({ id }) => ids.has(id))) found.add(one);
    }
    return [...found];
  }

  /** Forms in full of the speakers who these persons are so far. */
  async #sharing(persons: readonly FormedPerson[]): Promise<FormRow[]> {
    const speakers = persons.flatMap(({ forms }) => forms.map(({ speaker_id }) => speaker_id));
    return (await this.#reader.ofSpeakers(speakers)).filter(isInFull);
  }

  async #personsOf(block: string, touched: readonly FormRow[] = []): Promise<readonly FormedPerson[]> {
    const known = this.#blocks.get(block);
    if (known) return known;
    const rows = await formsOf(this.#reader, block, touched);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const persons = knownPersons(knownNames(rows.map(nameFormOf)), this.#ruledApart).map(
      (person): FormedPerson => ({
        block,
        person,
        forms: person.names.flatMap(({ forms }) => forms.flatMap(({ id }) => byId.get(id) ?? [])),
      }),
    );
    this.#blocks.set(block, persons);
    return persons;
  }
}

const formsInFull = ({ forms }: FormedPerson): FormRow[] => forms.filter(isInFull);

/** Persons named in full, and bodies where they are named like one of these or are touched themselves. */
async function formsOf(reader: FormReader, block: string, touched: readonly FormRow[]): Promise<FormRow[]> {
  const inFull = (await reader.inBlocks([block])).filter(({ lone, ruled }) => lone === 0 || ruled === 1);
  const persons = new Set(inFull.filter(({ kind }) => kind === 'person').map(({ folded_name }) => folded_name));
  const rows = inFull.filter(({ kind, ruled, folded_name }) => kind === 'person' || ruled === 1 || persons.has(folded_name));
  const found = new Set(rows.map(({ id }) => id));
  const bodies = touched.filter((form) => form.block === block && !found.has(form.id)).map(({ folded_name }) => folded_name);
  return [...rows, ...(await reader.named(bodies)).filter(({ kind, ruled }) => kind === 'body' && ruled === 0)];
}
