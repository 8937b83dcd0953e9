import type { ResponseKind } from '../../core/news/demand.ts';
import type { Span } from '../../core/span.ts';
import { WEAK_RESPONSES } from '../lexicon/responses.ts';
import type { Entity } from '../speakers/entities.ts';
import type { Reaction } from './reactions.ts';
import { type Item, stem } from './repeats.ts';
import { lowerAt, type Scene, tokenAt } from './scene.ts';

/** A reaction that the text reports. */
export interface Answer {
  readonly kind: ResponseKind;
  readonly by: Entity | undefined;
  readonly evidence: Span;
}

/** Behind this many sentences a reaction without a word for the demand is not to it. */
const NEAR = 3;
const NEEDED = 2.5;

/** For each item, the reactions to it, in the text's order, at most one of a kind from each party. */
export function answersTo(scene: Scene, items: readonly Item[], reactions: readonly Reaction[]): Answer[][] {
  const answers: Answer[][] = items.map(() => []);
  if (items.length === 0) return answers;
  const demanded = new Uint8Array(scene.document.tokens.length);
  for (const { from, to } of items) demanded.fill(1, from, to);
  for (const reaction of reactions) {
    if (demanded[reaction.at]) continue;
    for (const index of linked(scene, items, reaction)) {
      const item = items[index]!;
      const by = reaction.by ?? (reaction.passive ? item.found.addressee : undefined);
      const { start, end } = scene.document.sentences[reaction.sentence]!;
      if (!answers[index]!.some((a) => a.kind === reaction.kind && (a.by === by || a.evidence.start === start)))
        answers[index]!.push({ kind: reaction.kind, by, evidence: { start, end } });
    }
  }
  return answers;
}

/** The demands that the reaction is to: the best match, or all of an owner's where it tells of several. */
function linked(scene: Scene, items: readonly Item[], reaction: Reaction): number[] {
  const stems = new Set<string>();
  const { from, to } = scene.document.sentences[reaction.sentence]!;
  const first = Math.max(scene.document.units[from]!.tokenIndex, reaction.at - 40);
  const last = Math.min(scene.document.units[to]?.tokenIndex ?? scene.document.tokens.length, reaction.at + 40);
  for (let k = first; k < last; k++) if (tokenAt(scene, k)!.kind === 'word') stems.add(stem(lowerAt(scene, k)));
  let best = -1;
  let bestScore = NEEDED - 0.01;
  const owned: number[] = [];
  const low = Math.max(0, items.length - RECENT);
  for (let index = low; index < items.length; index++) {
    const score = scoreOf(items[index]!, reaction, stems);
    if (score >= NEEDED && reaction.echo?.plural && owns(reaction, items[index]!.found.issuer)) owned.push(index);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return owned.length > 1 ? owned : best >= 0 ? [best] : [];
}
/** The demand that the reaction is to is the issuer's: by its word in the sentence, or because the issuer tells of it. */
const owns = (reaction: Reaction, issuer: Entity | undefined): boolean =>
  issuer !== undefined &&
  (reaction.echo?.owner === issuer || (reaction.echo !== undefined && reaction.passive && reaction.teller === issuer));

/** Who made a demand alone can take it back: "Lee dropped the demand", "Lee's demand was withdrawn". Of several the latest is meant. */
function takesBack({ by, echo, passive }: Reaction, issuer: Entity | undefined, behind: number): number {
  if (!echo || !issuer || behind <= 0) return 0;
  const own = by === issuer || by?.aliases.has(issuer.name) || (passive && (echo.owner === undefined || echo.owner === issuer));
  return own ? 4 - Math.min(1, behind / 40) : 0;
}

/** How many demands one reaction is held against. */
const RECENT = 60;

function scoreOf(item: Item, reaction: Reaction, stems: ReadonlySet<string>): number {
  const { issuer, addressee, strip, cue } = item.found;
  if (reaction.kind === 'withdrawn') return takesBack(reaction, issuer, reaction.sentence - strip.sentence);
  const ahead = strip.sentence - reaction.sentence;
  if (reaction.by && issuer && (reaction.by === issuer || reaction.by.aliases.has(issuer.name))) return 0;
  if (!reaction.echo && WEAK_RESPONSES.has(reaction.word)) return 0;
  let score = 0;
  if (ahead === 0 && cue.from > reaction.at && cue.from - reaction.at < 9 && item.found.rule.startsWith('noun-')) return 5;
  if (ahead > 0 && !reaction.echo) return 0;
  if (reaction.by && reaction.by === addressee) score += 2;
  if (reaction.echo) score += 1;
  if (owns(reaction, issuer)) score += 2;
  if (ahead === 0 && reaction.at > cue.from && reaction.by && reaction.by === addressee) score += 1;
  if (reaction.echo && reaction.by && ahead <= 0 && ahead >= -1 && (!reaction.echo.owner || reaction.echo.owner === issuer)) score += 1.5;
  let common = 0;
  for (const word of item.stems) if (stems.has(word)) common++;
  score += Math.min(2, common);
  if (-ahead > NEAR && !reaction.echo && common === 0) return 0;
  if (!reaction.by && !reaction.passive) score -= 1;
  return score - Math.min(1, Math.abs(ahead) / 40);
}
