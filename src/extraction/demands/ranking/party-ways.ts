import { words } from '../../lexicon/words.ts';
import type { Entity } from '../../speakers/entities/entity.ts';
import type { Mention } from '../../speakers/mention.ts';
import { ENTITY } from '../../tagging/tag-set.ts';
import type { DemandScene } from '../parties.ts';
import { lowerAt, mentionAt, mentionOf, pieceAt, tokensOf } from '../scene.ts';
import type { CandidateView } from './features.ts';

const OF_PLACE: ReadonlySet<string> = new Set(['at', 'in', 'inside', 'near', 'on', 'outside']);

/** Mentions that are tried on each side. */
const MOST_BEFORE = 4;
const MOST_BEHIND = 2;

/** Collects those who may be a party, each once, by the ways that lead to them. */
export class PartyWays {
  readonly #scene: DemandScene;
  readonly #ways = new Map<Entity | undefined, string[]>([[undefined, []]]);

  constructor(scene: DemandScene) {
    this.#scene = scene;
  }

  /** Through a report or a letter its author speaks. */
  add(entity: Entity | undefined, way: string): void {
    if (!entity) return;
    if (entity.isDocument) {
      if (entity.author !== undefined) this.#take(this.#scene.parties.ofMention(entity.author), `${way}, through a document`);
      return;
    }
    this.#take(entity, way);
  }

  #take(entity: Entity | undefined, way: string): void {
    if (!entity || entity.isDocument) return;
    const ways = this.#ways.get(entity);
    if (ways) ways.push(way);
    else this.#ways.set(entity, [way]);
  }

  get all(): readonly (readonly [Entity | undefined, readonly string[]])[] {
    return [...this.#ways];
  }
}

/** The mentions nearest to the candidate in its sentence. */
export function addNear(choices: PartyWays, scene: DemandScene, { candidate: { strip } }: CandidateView, low: number, high: number): void {
  const sentence = tokensOf(scene.document, strip.sentence);
  let found = 0;
  for (let k = low - 1; k >= sentence.from && found < MOST_BEFORE; k--) {
    const mention = mentionOf(scene, k);
    if (!mention || mention.to !== k + 1 || isWhereabouts(scene, mention)) continue;
    choices.add(
      scene.parties.ofMention(mentionAt(scene, k)),
      `before ${found}${mention.possessive ? ' owner' : ''}${pieceAt(scene, k) >= 0 ? ' quoted' : ''}`,
    );
    found++;
  }
  found = 0;
  for (let k = high; k < sentence.to && found < MOST_BEHIND; k++) {
    const mention = mentionOf(scene, k);
    if (!mention || mention.from !== k || isWhereabouts(scene, mention)) continue;
    choices.add(
      scene.parties.ofMention(mentionAt(scene, k)),
      `behind ${found}${mention.possessive ? ' owner' : ''}${pieceAt(scene, k) >= 0 ? ' quoted' : ''}`,
    );
    found++;
  }
}

/** Where something is or was said: a place's name, or what stands behind a preposition of place. It may still ask or be asked as a subject or by a rule. */
export function isWhereabouts(scene: DemandScene, { from, to }: Mention): boolean {
  const classes = scene.document.tags.entity.subarray(from, to);
  return OF_PLACE.has(lowerAt(scene, from - 1)) || (classes.length > 0 && classes.every((one) => one === ENTITY.LOCATION));
}

/** Those whose words the sentences before report. */
export function addEarlier(choices: PartyWays, scene: DemandScene, sentence: number): void {
  for (const back of [1, 2]) {
    const cue = scene.cues[sentence - back]?.at(-1);
    if (cue) choices.add(scene.parties.ofMention(cue.mention), `earlier ${back}`);
  }
  const { from, to } = tokensOf(scene.document, sentence);
  for (const [at, way] of [
    [from - 1, 'words before'],
    [from - 2, 'words before'],
    [to, 'words behind'],
  ] as const) {
    const piece = pieceAt(scene, at);
    if (piece >= 0) choices.add(scene.parties.ofPiece(piece), way);
  }
}

/** Tokens before a verb among which "and" makes it one of two. */
const AND_REACH = 3;

/** "Lee said workers were angry and called for talks": whose the sentence's first reporting verb is, where another follows behind "and". */
export function addParallel(choices: PartyWays, scene: DemandScene, sentence: number, at: number): void {
  let joint = at - 1;
  while (joint > at - AND_REACH && !/^(?:and|but)$/.test(lowerAt(scene, joint))) joint--;
  if (!/^(?:and|but)$/.test(lowerAt(scene, joint))) return;
  const first = (scene.cues[sentence] ?? []).find(({ stating, negated }) => stating && !negated);
  if (first && (scene.document.units[first.unit]?.tokenIndex ?? at) < joint)
    choices.add(scene.parties.ofMention(first.mention), 'parallel');
}

/** Who was written to, visited or met by whoever asks, in the same sentence: "has written to the minister asking for". */
export function addRecipients(choices: PartyWays, scene: DemandScene, sentence: number, cue: number): void {
  const { from } = tokensOf(scene.document, sentence);
  let written = -1;
  for (let k = from; k < cue; k++) {
    const lower = lowerAt(scene, k);
    if (WRITING.has(lower)) written = k;
    if (written < 0 || k - written > RECIPIENT_REACH) continue;
    const mention = mentionOf(scene, k);
    if (mention?.from !== k) continue;
    const isMet = /^(?:met|visit)/.test(lowerAt(scene, written));
    if (isMet ? k === written + 1 : lowerAt(scene, k - 1) === 'to') {
      choices.add(scene.parties.ofMention(mentionAt(scene, k)), 'recipient');
      return;
    }
  }
}

const WRITING = words('complained letter letters met petition petitions visited visiting wrote write writes writing written');
const RECIPIENT_REACH = 8;
