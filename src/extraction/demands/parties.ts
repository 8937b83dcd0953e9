import type { Speaker } from '../../core/news/speaker.ts';
import { isFiniteNoAct } from '../grammar/verbs.ts';
import { ADDRESSED, NOBODY_IN_PARTICULAR, SPEAKING, THIRD_PERSON } from '../lexicon/demands/parties.ts';
import { ALL_PREPOSITIONS, ARTICLES, CLAUSE_OPENERS } from '../lexicon/function-words.ts';
import type { Resolution } from '../speakers/cast.ts';
import type { Entity } from '../speakers/entities/entity.ts';
import { headOf, type Mention } from '../speakers/mention.ts';
import { isNoun, PENN } from '../tagging/tag-set.ts';
import { coupleOf } from './couples.ts';
import { isAnothers } from './owned.ts';
import { headsOf, isOfPeople } from './party-phrases.ts';
import { type CuedText, isQuoteMark, lowerAt, mentionAt, pieceAt } from './scene.ts';

/** Below this a pronoun or surname names nobody. */
const THRESHOLD = 0.5;

/** How many mentions before it a pronoun may go back to. */
const MOST_MENTIONS_BACK = 12;
/** In tokens; what is longer is a clause, and describes no party. */
const LONGEST_DESCRIPTION = 14;

const fits = (entity: Entity, pronoun: Mention): boolean =>
  headOf(pronoun) === 'they'
    ? entity.plural || entity.kind === 'body'
    : entity.kind !== 'body' && !entity.plural && (entity.gender ?? pronoun.gender) === pronoun.gender;

/** A run of tokens that names a party; one mention where that is known. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** What the demand stage reads: the text as the quote stages read it, with its parties. */
export interface DemandScene extends CuedText {
  readonly parties: Parties;
}

/** Words in whoever is asked, and what ends them: "anyone who spots him", "the watchdog overseeing the rules". */
const LONGEST_ASKED = 6;
const ENDS_ASKED: ReadonlySet<number> = new Set([PENN.WP, PENN.WDT, PENN.VBG, PENN.VBD, PENN.VBZ, PENN.IN, PENN.TO]);

/** Turns phrases into the speakers that quotes share, and into described ones where no mention stands. */
export class Parties {
  readonly #scene: CuedText;
  readonly #speakerOf: (resolution: Pick<Resolution, 'entity'>) => Speaker;
  readonly #described = new Map<string, Entity>();
  /** By mention: whether its description is somebody else's than who it was taken for. */
  readonly #anothers = new Map<number, boolean>();

  constructor(scene: CuedText, speakerOf: (resolution: Pick<Resolution, 'entity'>) => Speaker) {
    this.#scene = scene;
    this.#speakerOf = speakerOf;
  }

  /** Whom the mention means; undefined when unsure. */
  ofMention(mention: number): Entity | undefined {
    const found = this.#scene.cast.mentions[mention];
    const word = found?.core[0];
    if (found?.kind === 'pronoun' && (word === 'i' || word === 'we')) return this.ofPiece(pieceAt(this.#scene, found.from));
    const couple = found && coupleOf(this.#scene, mention);
    if (couple) return this.join(couple);
    const resolution = this.#scene.cast.resolutions[mention];
    if (!found || !resolution || resolution.confidence < THRESHOLD) return undefined;
    if (this.#isAnothers(mention, found, resolution.entity)) return this.#named(found.label, 'unnamed');
    return resolution.entity;
  }

  #isAnothers(index: number, mention: Mention, entity: Entity): boolean {
    const known = this.#anothers.get(index);
    if (known !== undefined) return known;
    const found = isAnothers(this.#scene, mention, entity);
    this.#anothers.set(index, found);
    return found;
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
    if (SPEAKING.has(lowerAt(scene, first)) && pieceAt(scene, first) >= 0) {
      const group = lowerAt(scene, first) === 'our' && to - first > 1 ? this.#describe(first, to) : undefined;
      return group ?? this.ofPiece(pieceAt(scene, first));
    }
    const heads = headsOf(scene, first, to);
    const known = this.join(heads.map((mention) => this.#antecedent(mention) ?? this.ofMention(mention)));
    if (known || heads.some((mention) => scene.cast.mentions[mention]?.kind === 'pronoun')) return known;
    return this.#describe(first, to);
  }

  /** Whoever a verb of asking has behind it, whatever they are called: "anyone who saw it", "the stock market". Undefined where the phrase is none of a few words with a noun. */
  ofAsked({ from, to }: Phrase): Entity | undefined {
    const scene = this.#scene;
    const first = this.#skipMarks(from, to);
    const { pos } = scene.document.tags;
    let end = first;
    while (end < to && end < first + LONGEST_ASKED && !scene.tokens.isMarkAt(end) && !ENDS_ASKED.has(pos[end] ?? PENN.SYM)) end++;
    const start = ARTICLES.has(scene.tokens.lowerAt(first)) ? first + 1 : first;
    if (end < to && end === first + LONGEST_ASKED) return undefined;
    if (start >= end || !isNoun(pos[end - 1] ?? PENN.SYM) || mentionAt(scene, start) >= 0) return undefined;
    return this.#named(scene.document.text.slice(scene.tokens.at(start).start, scene.tokens.at(end - 1).end), 'unnamed');
  }

  /** "If Lee cannot do it, she should go", in marks: the latest in the same words whom the pronoun fits. */
  #antecedent(mention: number): Entity | undefined {
    const { mentions, resolutions } = this.#scene.cast;
    const pronoun = mentions[mention];
    if (pronoun?.kind !== 'pronoun' || !pronoun.quoted || !THIRD_PERSON.has(headOf(pronoun))) return undefined;
    const piece = pieceAt(this.#scene, pronoun.from);
    for (let m = mention - 1; mention - m < MOST_MENTIONS_BACK; m--) {
      const other = mentions[m];
      if (!other || pieceAt(this.#scene, other.from) !== piece) return undefined;
      const entity = other.kind === 'pronoun' ? undefined : resolutions[m]?.entity;
      if (entity && fits(entity, pronoun)) return entity;
    }
    return undefined;
  }

  /** One party of several: "the U.S. and NATO". */
  join(entities: readonly (Entity | undefined)[]): Entity | undefined {
    const known = [...new Set(entities.filter((entity) => entity !== undefined))];
    if (known.length < 2) return known[0];
    const names = known.map(({ name }) => name);
    const aliases = known.flatMap(({ name, aliases }) => [name, ...aliases]);
    return this.#named(`${names.slice(0, -1).join(', ')} and ${names.at(-1)}`, 'body', aliases);
  }

  /** Those whom nothing but the words describe. */
  described = (label: string): Entity => this.#named(label, 'unnamed');

  speaker = (entity: Entity | undefined): Speaker | undefined => entity && this.#speakerOf({ entity });

  #skipMarks(from: number, to: number): number {
    let k = from;
    while (k < to && (isQuoteMark(this.#scene, k) || /^[,[\](]$/.test(lowerAt(this.#scene, k)))) k++;
    return k;
  }

  /** A phrase without a mention, by its own words: "families of the missing". Undefined for one too long, or a thing. */
  #describe(from: number, to: number): Entity | undefined {
    const { tokens, document } = this.#scene;
    let end = to;
    while (end > from && tokens.isMarkAt(end - 1)) end--;
    const start = ARTICLES.has(tokens.lowerAt(from)) && end - from > 1 ? from + 1 : from;
    if (start >= end || end - start > LONGEST_DESCRIPTION || tokens.isMarkAt(start)) return undefined;
    const first = tokens.lowerAt(start);
    if (NOBODY_IN_PARTICULAR.has(first) && end - start < 3) return undefined;
    for (let k = start; k < end; k++) if (ADDRESSED.has(tokens.lowerAt(k))) return undefined;
    if (!isOfPeople(this.#scene, start, end)) return undefined;
    if (CLAUSE_OPENERS.has(first) || ALL_PREPOSITIONS.has(first) || isFiniteNoAct(first)) return undefined;
    return this.#named(document.text.slice(tokens.at(start).start, tokens.at(end - 1).end), 'unnamed');
  }

  /** One entity for one name; described parties count as several people. */
  #named(name: string, kind: Entity['kind'], aliases: readonly string[] = []): Entity {
    const key = name.toLowerCase();
    let entity = this.#described.get(key);
    if (!entity) {
      entity = {
        id: -1 - this.#described.size,
        name,
        kind,
        gender: undefined,
        leaning: 0,
        role: undefined,
        isDocument: false,
        author: undefined,
        aliases: new Set(aliases),
        roleNouns: new Set(),
        plural: true,
        mentions: 0,
      };
      this.#described.set(key, entity);
    }
    return entity;
  }
}
