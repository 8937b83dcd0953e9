import { isPassedOver } from '../../grammar/adverbs.ts';
import { CUE_VERBS, NAMING_CUES, PASSIVE_AUXILIARIES } from '../../lexicon/verbs.ts';
import type { Phrases } from '../../speakers/phrases.ts';
import { subjectBehind } from './inverted.ts';

/** How many words of a passive may stand between its auxiliary and its verb, adverbs all of them. */
const AUXILIARY_WITHIN = 4;

/** "was called", "is described as", "quoted by": the grammatical subject of the verb at unit `at` is spoken of. */
export function isPassive(phrases: Phrases, at: number): boolean {
  const verb = CUE_VERBS.get(phrases.lowerAt(at));
  if (verb?.form !== 'past') return false;
  // "Minister accused of …", "hailed as …": without its auxiliary, as in headlines; "what he described as …" has its subject.
  if (NAMING_CUES.has(verb.lemma) && leadsToName(verb.lemma, phrases.lowerAt(at + 1)) && !opensRelative(phrases, at)) return true;
  for (let k = at - 1; k >= at - AUXILIARY_WITHIN; k--) {
    const lower = phrases.lowerAt(k);
    if (PASSIVE_AUXILIARIES.has(lower)) return true;
    if (!(isPassedOver(lower) || lower === 'not')) return false;
  }
  return false;
}

/** What stands behind a naming verb whose object stands before it: "accused of", "hailed as", "blamed for"; "called for" is an ask. */
function leadsToName(lemma: string, link: string): boolean {
  if (link === 'for') return lemma !== 'call';
  if (link === 'of') return lemma === 'accuse';
  return link === 'as' || link === 'over' || link === 'by';
}

/** "what he described as", "a sum unions dismissed as": the verb has its subject before it, and its object before that. */
function opensRelative(phrases: Phrases, at: number): boolean {
  const subject = phrases.skipBack(at - 1);
  const mention = phrases.mentionAt(subject);
  const start = mention >= 0 ? phrases.startOf(mention) : subject;
  const { kind, lower, capital } = phrases.at(start - 1);
  if (/^(?:what|which|whom|that)$/.test(lower)) return true;
  return mention >= 0 && kind === 'word' && !capital && start - 2 > phrases.from && /^(?:an?|the|this)$/.test(phrases.lowerAt(start - 2));
}

/** How far behind the verb its agent may stand, in units. */
const AGENT_WITHIN = 12;

/** The mention behind the verb's "by"; -1: none. */
export function agentOf(phrases: Phrases, at: number): number {
  for (let k = at + 1; k < at + AGENT_WITHIN; k++) {
    const lower = phrases.lowerAt(k);
    if (lower === 'by') {
      const named = subjectBehind(phrases, k);
      return named >= 0 ? named : phrases.mentionAt(k + 1);
    }
    if (/^[;:.]$/.test(lower)) return -1;
  }
  return -1;
}
