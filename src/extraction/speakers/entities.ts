import type { Document } from '../grammar/document.ts';
import { ENDS_OF_BODIES } from '../lexicon/names/bodies.ts';
import type { Gender } from '../lexicon/people/gender.ts';
import { acronymOf, bracketed, initialsOf } from './entities/acronyms.ts';
import type { Entity } from './entities/entity.ts';
import { fullerNames, groupNames, type NameGroup } from './entities/fuller-names.ts';
import { surerGender } from './entities/gender.ts';
import { type NameCandidates, NameIndex } from './entities/name-index.ts';
import { keyOf, nameWords, shownName } from './entities/name-words.ts';
import { officesOf } from './entities/offices.ts';
import { type StatedName, statedNames } from './entities/stated-names.ts';
import { isName, type Mention } from './mention.ts';

/** The names of a text, resolved to one entity each: fuller names first, then what is short for them. */
export class EntityIndex {
  readonly entities: Entity[] = [];
  readonly #byFull = new Map<string, Entity>();
  readonly #names = new NameIndex();
  readonly #described = new Map<string, Entity>();
  /** By the families of the offices in front of its full name. */
  readonly #offices = new Map<Entity, Set<string>>();

  constructor(document: Document, mentions: readonly Mention[]) {
    const groups = groupNames(mentions.filter((mention) => isName(mention) && isFullName(mention)));
    const fullerOf = fullerNames(groups.values());
    const stated = statedNames(document, mentions);
    const beside = new Set<NameGroup>();
    for (const { name, other } of stated) {
      const [own, group] = [groupOf(groups, name), groupOf(groups, other)];
      if (!own || !group || own === group || fullerOf.has(group) || fullerOf.has(own)) continue;
      fullerOf.set(group, own);
      beside.add(group);
    }
    const entityOf = new Map<NameGroup, Entity>();
    for (const group of new Set(groups.values())) if (!fullerOf.has(group)) entityOf.set(group, this.#addFull(group));
    for (const [short, fuller] of fullerOf) {
      const entity = entityOf.get(fuller)!;
      for (const mention of short.mentions) {
        if (beside.has(short)) entity.aliases.add(shownName(mention.label));
        else this.#learnName(entity, mention);
      }
      entityOf.set(short, entity);
    }
    for (const [key, group] of groups) this.#byFull.set(key, entityOf.get(group)!);
    this.#learnAcronyms(document, mentions);
    for (const each of stated) this.#learnStated(each);
    for (const mention of mentions) if (isName(mention) && !isFullName(mention)) this.#learnFromTitle(mention);
  }

  create(name: string, kind: Entity['kind'], gender: Gender | undefined, { plural = false, isDocument = false } = {}): Entity {
    const entity: Entity = {
      id: this.entities.length,
      name,
      kind,
      gender,
      leaning: 0,
      role: undefined,
      aliases: new Set(),
      roleNouns: new Set(),
      plural,
      mentions: 0,
      isDocument,
      author: undefined,
    };
    this.entities.push(entity);
    return entity;
  }

  /** Those that a name may mean; none for one that the text never has in full. */
  candidates(mention: Mention): NameCandidates {
    const full = this.#byFull.get(nameWords(mention).join(' ')) ?? this.#byFull.get(this.#keyOf(mention));
    if (full) return { fit: 'full', entities: [full] };
    if (isFullName(mention)) return { fit: 'alone', entities: [] };
    const found = this.#names.find(mention);
    const entities = found.entities.filter((entity) => !this.#holdsOther(entity, mention));
    return entities.length > 0 || found.entities.length === 0 ? { fit: found.fit, entities } : { fit: 'alone', entities: [] };
  }

  /** "Governor Reed" is not "Shadow Chancellor Lucy Reed". */
  #holdsOther(entity: Entity, { role }: Mention): boolean {
    const [own, held] = [officesOf(role), this.#offices.get(entity)];
    return own.length > 0 && held !== undefined && !own.some((office) => held.has(office));
  }

  /** Of a surname behind an office that none of its bearers holds, with the office: a surname alone goes on meaning any of them. */
  #keyOf(mention: Mention): string {
    const key = keyOf(nameWords(mention));
    if (isFullName(mention) || !mention.role || mention.kind === 'body') return key;
    const { entities } = this.#names.find(mention);
    const isAnother = entities.length > 0 && entities.every((entity) => this.#holdsOther(entity, mention));
    return isAnother ? `${officesOf(mention.role).join(' ')} ${key}` : key;
  }

  /** The entity of a name that stands alone, never in full: made at its first mention. */
  single(mention: Mention): Entity {
    const key = this.#keyOf(mention);
    let entity = this.#byFull.get(key);
    if (!entity) {
      // "the Clintons": a family, not one of it.
      const plural = key.endsWith('s') && this.#names.surnamed(key.slice(0, -1)).length > 0;
      entity = this.create(mention.label, kindOf(mention), mention.gender, { plural });
      this.#byFull.set(key, entity);
    }
    return entity;
  }

  /** Several who speak as one, under their names in the order given. */
  joint(members: readonly Entity[]): Entity {
    const names = members.map(({ name }) => name);
    const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    let entity = this.#described.get(name);
    if (!entity) {
      entity = this.create(name, members.every(({ kind }) => kind === 'body') ? 'body' : 'person', undefined, { plural: true });
      this.#described.set(name, entity);
    }
    return entity;
  }

  /** An unnamed source by its description; the same words are the same source. */
  described(mention: Mention, kind: Entity['kind'], isDocument: boolean): Entity {
    const key = mention.label.toLowerCase();
    let entity = this.#described.get(key);
    if (!entity) {
      entity = this.create(mention.label, kind, mention.gender, { plural: mention.kind === 'group', isDocument });
      entity.roleNouns.add(mention.core[0]!);
      this.#described.set(key, entity);
    }
    return entity;
  }

  /** The text has had the same words for somebody unnamed. */
  hasDescribed(mention: Mention): boolean {
    return this.#described.has(mention.label.toLowerCase());
  }

  #addFull({ mentions }: NameGroup): Entity {
    const [first] = mentions;
    const entity = this.create(shownName(first!.label), kindOf(first!), undefined);
    for (const mention of mentions) this.#learnName(entity, mention);
    if (first!.kind === 'body') this.#names.addBody(first!, entity);
    else this.#names.addPerson(first!, entity);
    return entity;
  }

  #learnName(entity: Entity, mention: Mention): void {
    const name = shownName(mention.label);
    if (name.length > entity.name.length && !/[,"“]/.test(name)) {
      entity.aliases.add(entity.name);
      entity.name = name;
    }
    if (mention.kind === 'person' && !endsAsBody(mention)) entity.kind = 'person';
    entity.gender = surerGender(entity.gender, mention);
    const offices = officesOf(mention.role);
    if (offices.length > 0) this.#offices.set(entity, new Set([...(this.#offices.get(entity) ?? []), ...offices]));
  }

  /** By what stands in brackets behind a name, and by the initials of bodies' names. */
  #learnAcronyms(document: Document, mentions: readonly Mention[]): void {
    for (const [at, mention] of mentions.entries()) {
      if (!isName(mention) || mention.core.length < 2 || mention.kind === 'person') continue;
      const entity = this.#byFull.get(keyOf(nameWords(mention)));
      if (!entity || entity.kind === 'person') continue;
      const beside = bracketed(document, mentions, at);
      const letters = beside && acronymOf(beside);
      for (const acronym of letters === undefined ? initialsOf(mention.core) : [letters]) this.#names.acronym(acronym, entity);
    }
  }

  /** "Jeferson Tavares, known as Tainha", "Ann Lee, née Holm": a name that the text says is somebody's too. */
  #learnStated({ name, other, isMaiden }: StatedName): void {
    const entity = this.#byFull.get(nameWords(name).join(' '));
    if (!entity) return;
    if (isFullName(other)) {
      if (this.#byFull.get(nameWords(other).join(' ')) === entity) this.#names.addPerson(other, entity);
      return;
    }
    this.#names.addOther(other, entity);
    entity.aliases.add(other.label);
    if (isMaiden) entity.aliases.add(`${name.core[0]} ${other.label}`);
  }

  #learnFromTitle(mention: Mention): void {
    const known = this.#names.surnamed(nameWords(mention)[0]!);
    if (known.length !== 1) return;
    const entity = known[0]!;
    if (mention.kind === 'person' && entity.kind === 'unsure') entity.kind = 'person';
    if (mention.courtesy) entity.gender ??= mention.gender;
  }
}

/** "Dick Hale Productions" is none, though it begins as a person's name does. */
const endsAsBody = ({ core, courtesy }: Mention): boolean =>
  !courtesy && core.length > 1 && ENDS_OF_BODIES.has(core.at(-1)?.toLowerCase() ?? '');

/** A mention in full's group. */
const groupOf = (groups: ReadonlyMap<string, NameGroup>, mention: Mention): NameGroup | undefined =>
  isFullName(mention) ? (groups.get(nameWords(mention).join(' ')) ?? groups.get(keyOf(nameWords(mention)))) : undefined;

const kindOf = (mention: Mention): Entity['kind'] => {
  if (mention.kind === 'person') return endsAsBody(mention) ? 'body' : 'person';
  return mention.kind === 'body' ? 'body' : 'unsure';
};

/** Of more than one word; "Hale Jr." is a surname alone. */
const isFullName = (mention: Mention): boolean => mention.core.length > 1 && (mention.core.length > 2 || nameWords(mention).length > 1);
