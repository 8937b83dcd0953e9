import type { Speaker } from '../../core/news/speaker.ts';
import { isBeforeAct } from '../grammar/adverbs.ts';
import { isFiniteNoAct } from '../grammar/verbs.ts';
import {
  ADDRESSED,
  AMOUNTS,
  BEHIND_HEAD,
  BETWEEN_PARTS,
  JOINS,
  NO_PEOPLE_BEHIND_NAME,
  NOBODY_IN_PARTICULAR,
  namesPeople,
  SPEAKING,
  THIRD_PERSON,
} from '../lexicon/demands/parties.ts';
import { ALL_PREPOSITIONS, ARTICLES, CLAUSE_OPENERS, COORDINATORS, DETERMINERS } from '../lexicon/function-words.ts';
import { BODY_NOUNS, GROUP_NOUNS } from '../lexicon/people/groups.ts';
import type { Resolution } from '../speakers/cast.ts';
import type { Entity } from '../speakers/entities.ts';
import { isRoleNoun } from '../speakers/word-classes.ts';
import { type CuedText, isQuoteMark, lowerAt, mentionAt } from './scene.ts';

/** Below this a pronoun or surname names nobody. */
const THRESHOLD = 0.5;

/** A run of tokens that names a party; one mention where that is known. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** What the demand stage reads: the text as the quote stages read it, with its parties. */
export interface DemandScene extends CuedText {
  readonly parties: Parties;
}

/** Turns phrases into the speakers that quotes share, and into described ones where no mention stands. */
export class Parties {
  readonly #scene: CuedText;
  readonly #speakerOf: (resolution: Pick<Resolution, 'entity'>) => Speaker;
  readonly #described = new Map<string, Entity>();

  constructor(scene: CuedText, speakerOf: (resolution: Pick<Resolution, 'entity'>) => Speaker) {
    this.#scene = scene;
    this.#speakerOf = speakerOf;
  }

  /** Whom the mention means; undefined when unsure. */
  ofMention(mention: number): Entity | undefined {
    const found = this.#scene.cast.mentions[mention]!;
    const word = found.core[0]!;
    if (found.kind === 'pronoun' && (word === 'i' || word === 'we')) return this.ofPiece(this.#scene.document.pieceOfToken[found.from]!);
    const resolution = this.#scene.cast.resolutions[mention];
    return resolution && resolution.confidence >= THRESHOLD ? resolution.entity : undefined;
  }

  /** Whose words the piece holds. */
  ofPiece(piece: number): Entity | undefined {
    const attribution = piece >= 0 ? this.#scene.attributions[piece] : undefined;
    if (!attribution) return undefined;
    const resolution = this.#scene.cast.resolutions[attribution.mention];
    return resolution && resolution.confidence >= THRESHOLD ? resolution.entity : undefined;
  }

  /** The party that a noun phrase names: its mentions, joined where "and" joins them; else its words. */
  ofPhrase({ from, to }: Phrase): Entity | undefined {
    const scene = this.#scene;
    const first = this.#skipMarks(from, to);
    if (first >= to) return undefined;
    if (SPEAKING.has(lowerAt(scene, first)) && scene.document.pieceOfToken[first]! >= 0) {
      const group = lowerAt(scene, first) === 'our' && to - first > 1 ? this.#describe(first, to) : undefined;
      return group ?? this.ofPiece(scene.document.pieceOfToken[first]!);
    }
    const heads = this.#heads(first, to);
    const known = this.join(heads.map((mention) => this.#antecedent(mention) ?? this.ofMention(mention)));
    if (known || heads.some((mention) => scene.cast.mentions[mention]!.kind === 'pronoun')) return known;
    return this.#describe(first, to);
  }

  /** "If Lee cannot do it, she should go", in marks: the latest in the same words whom the pronoun fits. */
  #antecedent(mention: number): Entity | undefined {
    const { mentions, resolutions } = this.#scene.cast;
    const { kind, quoted, core, from, gender } = mentions[mention]!;
    if (kind !== 'pronoun' || !quoted || !THIRD_PERSON.has(core[0]!)) return undefined;
    const piece = this.#scene.document.pieceOfToken[from]!;
    for (let m = mention - 1; m >= 0 && mention - m < 12; m--) {
      const other = mentions[m]!;
      if (this.#scene.document.pieceOfToken[other.from]! !== piece) return undefined;
      const entity = resolutions[m]?.entity;
      if (!entity || other.kind === 'pronoun') continue;
      if (
        core[0] === 'they'
          ? entity.plural || entity.kind === 'body'
          : entity.kind !== 'body' && !entity.plural && (entity.gender ?? gender) === gender
      )
        return entity;
    }
    return undefined;
  }

  /** One party of several: "the U.S. and NATO". */
  join(entities: readonly (Entity | undefined)[]): Entity | undefined {
    const known = [...new Set(entities.filter((entity) => entity !== undefined))];
    if (known.length < 2) return known[0];
    const name = `${known
      .slice(0, -1)
      .map((entity) => entity.name)
      .join(', ')} and ${known.at(-1)!.name}`;
    return this.#named(name, 'body', new Set(known.flatMap((entity) => [entity.name, ...entity.aliases])), true);
  }

  speaker = (entity: Entity | undefined): Speaker | undefined => entity && this.#speakerOf({ entity });

  #skipMarks(from: number, to: number): number {
    let k = from;
    while (k < to && (isQuoteMark(this.#scene, k) || /^[,[\](]$/.test(lowerAt(this.#scene, k)))) k++;
    return k;
  }

  /** The mentions at the top of the phrase: the first, and those that a comma or "and" joins to it. */
  #heads(from: number, to: number): number[] {
    const { mentions } = this.#scene.cast;
    const heads: number[] = [];
    for (let k = from; k < to; k++) {
      const lower = lowerAt(this.#scene, k);
      const mention = mentionAt(this.#scene, k);
      if (mention >= 0) {
        const { to: end, possessive, kind } = mentions[mention]!;
        if (end > to) {
          k = to - 1;
          continue;
        }
        if ((kind === 'body' || kind === 'name') && end < to && this.#isNoun(end)) {
          k = end - 1;
          continue;
        }
        const joined =
          heads.length === 0 ||
          JOINS.has(lowerAt(this.#scene, k - 1)) ||
          (COORDINATORS.has(lowerAt(this.#scene, k - 2)) && DETERMINERS.has(lowerAt(this.#scene, k - 1)));
        if (!possessive && joined) heads.push(mention);
        else if (!possessive) return heads;
        k = Math.max(k, Math.min(end, to) - 1);
        continue;
      }
      if (heads.length === 0 && (ALL_PREPOSITIONS.has(lower) || lower === 'who')) return heads;
      if (heads.length > 0 && !BETWEEN_PARTS.has(lower)) return heads;
    }
    return heads;
  }

  /** "Islamic fundamentalists": the name only tells what kind of people they are. */
  #isNoun(at: number): boolean {
    const { kind, capital, lower } = this.#scene.document.tokens[at]!;
    return (
      kind === 'word' &&
      !capital &&
      !ALL_PREPOSITIONS.has(lower) &&
      !isFiniteNoAct(lower) &&
      !isBeforeAct(lower) &&
      !NO_PEOPLE_BEHIND_NAME.has(lower)
    );
  }

  /** A phrase without a mention, by its own words: "families of the missing". Undefined for one too long, or a thing. */
  #describe(from: number, to: number): Entity | undefined {
    const { tokens, text } = this.#scene.document;
    let end = to;
    while (end > from && tokens[end - 1]!.kind === 'mark') end--;
    let start = from;
    if (ARTICLES.has(lowerAt(this.#scene, start)) && end - start > 1) start++;
    if (start >= end || end - start > 14 || tokens[start]!.kind === 'mark') return undefined;
    const first = tokens[start]!.lower;
    if (NOBODY_IN_PARTICULAR.has(first) && end - start < 3) return undefined;
    for (let k = start; k < end; k++) if (ADDRESSED.has(tokens[k]!.lower)) return undefined;
    if (!this.#isOfPeople(start, end)) return undefined;
    if (CLAUSE_OPENERS.has(first) || ALL_PREPOSITIONS.has(first) || isFiniteNoAct(first)) return undefined;
    return this.#named(text.slice(tokens[start]!.start, tokens[end - 1]!.end), 'unnamed', new Set(), true);
  }

  /** The head of the phrase, before what "of" or "who" adds, is a word for people or bodies. */
  #isOfPeople(from: number, to: number): boolean {
    let head = to - 1;
    for (let k = from + 1; k < to; k++) {
      if (!ALL_PREPOSITIONS.has(lowerAt(this.#scene, k)) && !BEHIND_HEAD.has(lowerAt(this.#scene, k))) continue;
      head = k - 1;
      if (!(lowerAt(this.#scene, k) === 'of' && AMOUNTS.has(lowerAt(this.#scene, head)))) break;
      head = to - 1;
    }
    const { lower, capital } = this.#scene.document.tokens[head]!;
    const singular = lower.replace(/ies$/, 'y').replace(/s$/, '');
    return (
      capital || isRoleNoun(singular) || GROUP_NOUNS.has(lower) || BODY_NOUNS.has(lower) || BODY_NOUNS.has(singular) || namesPeople(lower)
    );
  }

  #named(name: string, kind: Entity['kind'], aliases: Set<string>, plural: boolean): Entity {
    const key = name.toLowerCase();
    let entity = this.#described.get(key);
    if (!entity) {
      entity = {
        id: -1 - this.#described.size,
        name,
        kind,
        gender: undefined,
        role: undefined,
        isDocument: false,
        author: undefined,
        aliases,
        roleNouns: new Set(),
        plural,
        mentions: 0,
      };
      this.#described.set(key, entity);
    }
    return entity;
  }
}
