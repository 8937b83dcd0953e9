import { BODY_NOUNS, BODY_PLURALS, DOCUMENT_NOUNS, ROLE_SYNONYMS } from '../lexicon/people.ts';
import { DEMONYMS, PLACES } from '../lexicon/places.ts';
import { AUXILIARIES, CUE_VERBS, OTHER_VERBS } from '../lexicon/verbs.ts';
import type { Document } from '../text/document.ts';
import { authorOf, ownedDocument } from './authors.ts';
import { type Entity, EntityIndex, isName } from './entities.ts';
import type { Mention } from './mention.ts';
import { mentionsOf } from './mentions.ts';
import { type Features, featuresOf, scoreOf } from './pronouns.ts';
import { PREPOSITIONS, Standings } from './standing.ts';
import { isRoleNoun, looksLikeAgent } from './word-classes.ts';

/** A mention taken for an entity. `confidence`: 0 to 1, how far ahead of the next candidate it was. */
export interface Resolution {
  readonly entity: Entity;
  readonly confidence: number;
  readonly rule: string;
}

export interface Cast {
  readonly mentions: readonly Mention[];
  /** By mention; undefined where nobody fits. */
  readonly resolutions: readonly (Resolution | undefined)[];
  readonly entities: readonly Entity[];
  /** For each token, the mention it belongs to, or -1. */
  readonly mentionOfToken: Int32Array;
  /** Several who speak as one. */
  readonly together: (members: readonly Entity[]) => Entity;
  /** Somebody whom nothing but a label names. */
  readonly introduce: (name: string) => Entity;
}

/** Descriptions that say whose or which they are, or that usually bring in somebody new. */
const SELF_CONTAINED =
  /\b(?:for|of|at|in|from|with)\b|['’]s\b|^(?:his|her|their|its)\b|\b(?:spokes\w+|officials?|aide|sources?|judge|lawyer|attorney|officer|police|man|woman|boy|girl|father|mother|son|daughter|wife|husband|brother|sister|campaign|government|administration|court|committee)$/i;

/** What a pronoun could have meant, for whoever fits the weights. */
export interface Choice {
  readonly mention: Mention;
  readonly candidates: readonly { readonly entity: Entity; readonly features: Features }[];
}

/** Sentences of the reporter's over which a pronoun reaches. */
const FURTHEST_BACK = 12;

/** Nouns that can stand for any body. */
const GENERAL_BODIES =
  /^(?:group|organization|organisation|company|firm|agency|foundation|newspaper|party|bank|union|network|association|charity|club|league|outlet|paper|magazine|institute|committee|council|watchdog|nonprofit)$/;

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
const isPlaceName = (name: string): boolean => PLACES.has(name.replaceAll(' ', '_').toLowerCase());

/** Nouns that tell of a person no more than the gender. */
const PERSON = /^(?:man|woman|person|boy|girl|teenager|youth|lady)$/;

export function castOf(document: Document, observe?: (choice: Choice) => void): Cast {
  const mentions = mentionsOf(document);
  const mentionOfToken = new Int32Array(document.tokens.length).fill(-1);
  for (const [index, mention] of mentions.entries()) mentionOfToken.fill(index, mention.from, mention.to);
  const index = new EntityIndex(mentions);
  const resolver = new Resolver(document, mentions, index, observe);
  const resolutions = mentions.map((mention) => resolver.resolve(mention));
  return {
    mentions,
    resolutions,
    entities: index.entities,
    mentionOfToken,
    together: (members) => index.joint(members),
    introduce: (name) => index.create(name, 'person', undefined),
  };
}

class Resolver {
  readonly #document: Document;
  readonly #index: EntityIndex;
  readonly #mentions: readonly Mention[];
  readonly #standings: Standings;
  readonly #observe: ((choice: Choice) => void) | undefined;
  #position = -1;
  /** Whose full name has stood in the text. */
  readonly #introduced = new Set<Entity>();
  readonly #documents = new Map<string, Entity>();
  /** By the noun of a document: the mention of whose it is. */
  readonly #owners = new Map<string, number>();
  #subject = { sentence: -1, mention: -1 };
  readonly #calledSo = new Map<string, Entity>();
  #last: { mention: Mention; resolution: Resolution } | undefined;

  constructor(document: Document, mentions: readonly Mention[], index: EntityIndex, observe?: (choice: Choice) => void) {
    this.#standings = new Standings(document);
    this.#observe = observe;
    this.#document = document;
    this.#mentions = mentions;
    this.#index = index;
  }

  resolve(mention: Mention): Resolution | undefined {
    this.#position++;
    this.#standings.advance(mention.start);
    const resolution = this.#choose(mention);
    const owned = mention.quoted ? undefined : ownedDocument(this.#document, mention);
    if (owned !== undefined) {
      this.#owners.set(owned, this.#position);
      this.#documents.delete(owned);
    }
    if (resolution) this.#note(mention, resolution);
    // "Lee of Ohio, a nurse": the place does not come between.
    const { tokens } = this.#document;
    const oblique =
      resolution?.entity.kind === 'body' &&
      this.#last?.mention.to === mention.from - 1 &&
      PREPOSITIONS.has(tokens[mention.from - 1]!.lower);
    if (oblique && this.#last) this.#last = { mention: { ...this.#last.mention, to: mention.to }, resolution: this.#last.resolution };
    else this.#last = resolution && { mention, resolution };
    return resolution;
  }

  #choose(mention: Mention): Resolution | undefined {
    if (isName(mention)) return this.#name(mention);
    if (mention.kind === 'pronoun') return mention.quoted ? undefined : this.#pronoun(mention);
    return this.#description(mention);
  }

  #name(mention: Mention): Resolution {
    const candidates = this.#index.candidates(mention);
    if (candidates.length === 0) return { entity: this.#index.single(mention), confidence: 1, rule: 'name' };
    if (candidates.length === 1) return { entity: candidates[0]!, confidence: 1, rule: mention.core.length > 1 ? 'full-name' : 'surname' };
    const ranked = candidates
      .map((entity) => ({
        entity,
        score: (this.#standings.salience(entity) + entity.mentions * 2 + 0.1) * this.#introducedBy(entity),
      }))
      .sort((a, b) => b.score - a.score || a.entity.id - b.entity.id);
    return { entity: ranked[0]!.entity, confidence: ranked[0]!.score / (ranked[0]!.score + ranked[1]!.score), rule: 'shared-surname' };
  }

  /** Of two who share a surname it means the one introduced just now, then one introduced before, hardly one who comes later. */
  #introducedBy(entity: Entity): number {
    if (!this.#introduced.has(entity)) return 0.1;
    return this.#standings.narrative - (this.#standings.of(entity)?.fullNameIn ?? -9) <= 1 ? 4 : 1;
  }

  #pronoun(mention: Mention): Resolution | undefined {
    const word = mention.core[0]!;
    if (word === 'i' || word === 'we') return undefined;
    const told = this.#toldBy(mention);
    return word === 'they' || word === 'it' ? this.#impersonal(word, told) : this.#personal(mention, told);
  }

  /** "he", "her": the candidate that the fitted weights put first, with its share of the probability. */
  #personal(mention: Mention, told: readonly Entity[]): Resolution | undefined {
    const fitting = this.#standings.recent.filter(
      (entity) =>
        !entity.plural &&
        entity.kind !== 'body' &&
        (!entity.gender || entity.gender === mention.gender) &&
        this.#standings.narrative - this.#standings.of(entity)!.sentence <= FURTHEST_BACK &&
        !told.includes(entity),
    );
    const pronoun = {
      mention,
      saying: this.#standings.placeOf(mention) === 'speaker',
      latestOfGender: fitting.find((entity) => entity.kind === 'person'),
    };
    const candidates = fitting.map((entity) => ({ entity, features: featuresOf(entity, pronoun, this.#standings) }));
    if (candidates.length === 0) return undefined;
    this.#observe?.({ mention, candidates });
    const scores = candidates.map(({ features }) => scoreOf(features));
    const best = scores.indexOf(Math.max(...scores));
    const sum = scores.reduce((total, score) => total + Math.exp(score - scores[best]!), 0);
    const { entity } = candidates[best]!;
    entity.gender ??= mention.gender;
    return { entity, confidence: 1 / sum, rule: 'pronoun' };
  }

  #impersonal(word: string, told: readonly Entity[]): Resolution | undefined {
    const fits = (entity: Entity): number => {
      if (told.includes(entity)) return 0;
      if (word === 'they') return entity.plural ? 1 : entity.kind === 'body' ? 0.4 : 0;
      return entity.kind === 'body' ? 1 : 0;
    };
    const { entity, share, score } = this.#mostSalient(fits);
    return entity && score >= 1 ? { entity, confidence: share, rule: 'pronoun' } : undefined;
  }

  /** "he told Lee": he is not Lee. */
  #toldBy(mention: Mention): readonly Entity[] {
    const { tokens } = this.#document;
    if (
      !/^(?:told|tells|asked|asks|reminded|informed|assured|thanked|urged|interrupted|accused|called|challenged)$/.test(
        tokens[mention.to]?.lower ?? '',
      )
    )
      return [];
    const next = this.#mentions[this.#position + 1];
    return next && next.from === mention.to + 1 && isName(next) ? this.#index.candidates(next) : [];
  }

  #description(mention: Mention): Resolution {
    const head = mention.core[0]!;
    if (mention.kind === 'description' && DOCUMENT_NOUNS.has(head) && !isRoleNoun(head)) return this.#written(mention, head);
    const described = this.#appositive(mention);
    if (described) return described;
    if (mention.definite && mention.kind === 'description' && !DOCUMENT_NOUNS.has(head)) {
      const known = this.#byRole(mention, head);
      if (known) return known;
    }
    if (mention.kind === 'group' && mention.definite && !mention.quoted && BODY_PLURALS.has(head) && mention.label.toLowerCase() === head) {
      const group = this.#standings.recent.find((entity) => entity.plural && BODY_PLURALS.has(lastWord(entity.name)));
      if (group) return { entity: group, confidence: 0.85, rule: 'same-head' };
    }
    if (mention.definite && mention.kind === 'description' && !mention.quoted) {
      const again = this.#again(mention, head);
      if (again) return again;
    }
    const kind =
      mention.kind === 'description' && (BODY_NOUNS.has(head) || DOCUMENT_NOUNS.has(head)) && !isRoleNoun(head) ? 'body' : 'unnamed';
    const bareDefinite =
      mention.definite &&
      (kind !== 'body' || mention.label.toLowerCase() === head) &&
      mention.kind === 'description' &&
      !SELF_CONTAINED.test(mention.label) &&
      !/\p{Lu}/u.test(mention.label);
    return {
      entity: this.#index.described(mention, kind, DOCUMENT_NOUNS.has(head)),
      confidence: bareDefinite ? 0.45 : 1,
      rule: 'description',
    };
  }

  /** A letter, a statement: the latest of its kind, unless another author comes with it. */
  #written(mention: Mention, head: string): Resolution {
    const author = authorOf(this.#document, this.#mentions, this.#position, this.#subjectHere());
    const known = this.#documents.get(head);
    if (known && (author === undefined || mention.definite)) {
      known.author ??= author;
      return { entity: known, confidence: 0.9, rule: 'same-description' };
    }
    const entity = this.#index.create(mention.label, 'body', undefined, { isDocument: true });
    entity.author = author ?? this.#owners.get(head);
    this.#documents.set(head, entity);
    return { entity, confidence: 1, rule: 'description' };
  }

  /** The last subject of the sentence so far; -1: none. */
  #subjectHere(): number {
    return this.#subject.sentence === this.#standings.narrative ? this.#subject.mention : -1;
  }

  /** "Ann Lee of Ohio, a nurse": the description is hers. */
  #appositive(mention: Mention): Resolution | undefined {
    const { tokens } = this.#document;
    const last = this.#last;
    if (mention.kind !== 'description' || !last || tokens[mention.from - 1]?.text !== ',' || mention.quoted !== last.mention.quoted)
      return undefined;
    let end = mention.from - 1;
    if (tokens[end - 1]?.kind === 'number' && tokens[end - 2]?.text === ',') end -= 2;
    if (last.mention.to !== end) return undefined;
    const { entity } = last.resolution;
    if (
      entity.plural ||
      entity.kind === 'body' ||
      entity.kind === 'unnamed' ||
      (mention.gender && entity.gender && mention.gender !== entity.gender)
    )
      return undefined;
    return { entity, confidence: last.resolution.confidence, rule: 'apposition' };
  }

  /** "the senator": the most salient person whom the text gives that role, or one that includes it. */
  #byRole(mention: Mention, head: string): Resolution | undefined {
    const nouns = new Set([head]);
    for (const group of ROLE_SYNONYMS) if (group[0] === head) for (const word of group) nouns.add(word);
    let best: Entity | undefined;
    let bestScore = 0;
    let second = 0;
    for (const entity of this.#standings.recent) {
      if (entity.plural || entity.kind === 'body') continue;
      if (mention.gender && entity.gender && mention.gender !== entity.gender) continue;
      let fit = entity.roleNouns.has(head) ? 1 : 0;
      if (!fit) for (const noun of nouns) if (entity.roleNouns.has(noun)) fit = 0.6;
      if (!fit) continue;
      if (!qualifiersAgree(mention, entity)) continue;
      const score = (this.#standings.salience(entity) + 1) * fit;
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = entity;
      } else if (score > second) second = score;
    }
    return best && { entity: best, confidence: bestScore / (bestScore + second), rule: 'role' };
  }

  /**
   * "the group", "the New York businessman": a thing told of again in other words. A body goes to the latest one; a person to
   * the most salient one whose gender fits, unless the text brought in somebody of that description before.
   */
  #again(mention: Mention, head: string): Resolution | undefined {
    if (BODY_NOUNS.has(head) && !isRoleNoun(head)) return this.#bodyAgain(mention, head);
    const before = this.#calledSo.get(mention.label.toLowerCase());
    if (before) return { entity: before, confidence: 0.7, rule: 'other-words' };
    const qualifiers = qualifiersOf(mention);
    const same = this.#standings.recent.find(
      (entity) =>
        entity.kind === 'unnamed' && entity.roleNouns.has(head) && !entity.plural && qualifiers.every((word) => entity.name.includes(word)),
    );
    if (same) return { entity: same, confidence: 0.9, rule: 'same-description' };
    if (PERSON.test(head)) return this.#lastUnnamed(mention);
    if (SELF_CONTAINED.test(mention.label) || !(isRoleNoun(head) || looksLikeAgent(head) || DEMONYMS.has(head))) return undefined;
    const { entity, share, score } = this.#mostSalient((other) => {
      if (other.plural || other.kind === 'body' || other.kind === 'unnamed') return 0;
      if (mention.gender && other.gender && mention.gender !== other.gender) return 0;
      if ((isOffice(head) && [...other.roleNouns].some(isOffice)) || this.#governs(other, mention)) return 0;
      return 1;
    });
    return entity && score >= 10 ? { entity, confidence: share * 0.8, rule: 'other-words' } : undefined;
  }

  /** "the ministry" behind "the foreign ministry", "the group" behind a foundation. */
  #bodyAgain(mention: Mention, head: string): Resolution | undefined {
    if (mention.label.toLowerCase() !== head) return undefined;
    const bodies = this.#standings.recent.filter((entity) => entity.kind === 'body' && !entity.isDocument && !entity.plural);
    const namesake = bodies.find((entity) => lastWord(entity.name) === head && entity.name.toLowerCase() !== head);
    if (namesake) return { entity: namesake, confidence: 0.85, rule: 'same-head' };
    if (!GENERAL_BODIES.test(head)) return undefined;
    const { entity, share, score } = this.#mostSalient((other) =>
      !bodies.includes(other) || isPlaceName(other.name)
        ? 0
        : this.#standings.narrative - this.#standings.of(other)!.subjectIn <= 2
          ? 3
          : 1,
    );
    return entity && score >= 10 ? { entity, confidence: share * 0.9, rule: 'other-words' } : undefined;
  }

  /** The latest entity with most salience times fit; `share` of it and the next one, `score` its own. */
  #mostSalient(fitOf: (entity: Entity) => number): { entity: Entity | undefined; share: number; score: number } {
    let entity: Entity | undefined;
    let score = 0;
    let second = 0;
    for (const other of this.#standings.recent) {
      const own = fitOf(other) * this.#standings.salience(other);
      if (own > score) {
        second = score;
        score = own;
        entity = other;
      } else if (own > second) second = own;
    }
    return { entity, share: score / (score + second || 1), score };
  }

  /** "Lee met the premier": the subject of a sentence is not its object. */
  #governs(entity: Entity, mention: Mention): boolean {
    const standing = this.#standings.of(entity)!;
    const place = this.#standings.placeOf(mention);
    return standing.subjectIn === this.#standings.narrative && (place === 'object' || place === 'oblique');
  }

  /** "the woman said": whom the text brought in by another description, a sentence or two before. */
  #lastUnnamed(mention: Mention): Resolution | undefined {
    const entity = this.#standings.recent.find(
      (other) =>
        other.kind === 'unnamed' &&
        !other.plural &&
        !other.isDocument &&
        (!other.gender || !mention.gender || other.gender === mention.gender) &&
        this.#standings.narrative - this.#standings.of(other)!.subjectIn <= 2,
    );
    return entity && { entity, confidence: 0.8, rule: 'same-description' };
  }

  #note(mention: Mention, { entity, rule }: Resolution): void {
    entity.mentions++;
    if (isName(mention) && mention.core.length > 1) this.#introduced.add(entity);
    if (rule === 'role' || rule === 'other-words') this.#calledSo.set(mention.label.toLowerCase(), entity);
    if ((rule === 'surname' || rule === 'full-name' || rule === 'shared-surname') && mention.label !== entity.name)
      entity.aliases.add(mention.label);
    if (mention.role && !entity.role) entity.role = mention.role;
    if (mention.role)
      for (const word of mention.role.toLowerCase().split(/\s+/)) for (const part of [word, ...word.split('-')]) entity.roleNouns.add(part);
    if (isName(mention) && entity.kind !== 'body' && !mention.quoted) {
      this.#titleBefore(mention, entity);
      this.#apposition(mention, entity);
    }
    const apposition = rule === 'apposition';
    const place = this.#standings.note(entity, mention, { apposition, fullName: isName(mention) && mention.core.length > 1 });
    if ((place === 'subject' || place === 'speaker') && !entity.isDocument && !apposition)
      this.#subject = { sentence: this.#standings.narrative, mention: this.#position };
  }

  /** "Putin's spokesman, Dmitry Peskov,": the description between commas is his. */
  #titleBefore(mention: Mention, entity: Entity): void {
    const { tokens } = this.#document;
    const before = this.#mentions[this.#position - 1];
    if (before?.kind !== 'description' || before.to !== mention.from - 1 || tokens[before.to]?.text !== ',' || before.quoted) return;
    const head = before.core[0]!;
    const after = tokens[mention.to];
    if (!isRoleNoun(head) || (after && after.kind !== 'mark')) return;
    entity.roleNouns.add(head);
    entity.role ??= before.label;
    entity.gender ??= before.gender;
    if (entity.kind === 'unsure') entity.kind = 'person';
  }

  /** ", the 54-year-old mayor of …," and ", a spokesman for …,": the role that stands behind a name. */
  #apposition(mention: Mention, entity: Entity): void {
    const { tokens, text } = this.#document;
    if (tokens[mention.to]?.text !== ',') return;
    let k = mention.to + 1;
    if (tokens[k]?.kind === 'number' && tokens[k + 1]?.text === ',') k += 2;
    const first = tokens[k];
    if (
      first?.kind !== 'word' ||
      !(/^(?:the|a|an|who|his|her)$/.test(first.lower) || isRoleNoun(first.lower) || tokens[k + 1]?.lower === 'of' || !first.capital)
    )
      return;
    let noun = -1;
    let end = k;
    while (end < tokens.length && end - k < 16) {
      const token = tokens[end]!;
      if (token.kind === 'mark' && /^[,.;:"“”()—–]$/.test(token.text)) break;
      if (noun < 0 && isRoleNoun(token.lower) && end - k < 8) noun = end;
      if (noun < 0 && (CUE_VERBS.has(token.lower) || AUXILIARIES.has(token.lower) || OTHER_VERBS.has(token.lower))) return;
      end++;
    }
    if (noun < 0 || first.lower === 'who') return;
    entity.roleNouns.add(tokens[noun]!.lower);
    if (!entity.role) entity.role = text.slice(tokens[/^(?:the|a|an)$/.test(first.lower) ? k + 1 : k]!.start, tokens[end - 1]!.end);
    if (entity.kind === 'unsure') entity.kind = 'person';
  }
}

/** "Hungarian", "U.S.": the names before the noun of a description. */
const qualifiersOf = (mention: Mention): readonly string[] =>
  mention.label
    .split(/\s+/)
    .slice(0, -1)
    .filter((word) => /^\p{Lu}/u.test(word));

/** Offices that one person holds for one place: whoever the text gives another role doesn't hold it unsaid. */
const isOffice = (head: string): boolean =>
  /^(?:president|premier|minister|chancellor|king|queen|pope|governor|mayor|senator|ambassador|leader|chief|secretary|speaker|director|chairman|chairwoman|chair|chairperson|commissioner|attorney|judge|justice|sheriff|coach)$/.test(
    head,
  );

/** "the Hungarian leader" is nobody whose role names another country. */
function qualifiersAgree(mention: Mention, entity: Entity): boolean {
  const qualifiers = qualifiersOf(mention);
  if (qualifiers.length === 0) return true;
  const role = (entity.role ?? '').toLowerCase();
  if (!isOffice(mention.core[0]!) && !role.split(/[\s-]+/).some((word) => DEMONYMS.has(word) || PLACES.has(word))) return true;
  return qualifiers.some((word) => role.includes(word.toLowerCase().slice(0, 4)));
}
