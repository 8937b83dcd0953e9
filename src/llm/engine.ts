import { createHash } from 'node:crypto';
import type { Extraction, Extractor, TextOrigin } from '../core/news/extraction.ts';
import type { ModelLedger, ModelRefusal, ModelTrouble, ModelUse } from '../core/ports/model-ledger.ts';
import type { SuggestionStore } from '../core/ports/suggestion-store.ts';
import type { Space } from '../core/scope.ts';
import { DAY_MS } from '../text/durations.ts';
import { isEnglish } from '../text/language.ts';
import { budgetOf } from './budget.ts';
import { type Budget, ModelClient } from './client.ts';
import type { Question } from './conversation.ts';
import { groundAbstract, groundReading, type Reading } from './ground.ts';
import { isKeptOut } from './keep-out.ts';
import {
  type AbstractReply,
  abstractQuestion,
  abstractReply,
  type OpenQuote,
  PROMPT_VERSION,
  type ReadingReply,
  readingQuestion,
  readingReply,
} from './questions.ts';
import type { ModelSettings } from './settings.ts';
import { groundDescriptions } from './suggest.ts';
import { type ArticleSentence, type View, viewsOf } from './view.ts';

/** For all that is asked about one article. */
const DEADLINE_MS = 45_000;
const KEPT_MS = 180 * DAY_MS;

export interface ModelParts {
  readonly settings: ModelSettings;
  readonly ledger: ModelLedger;
  readonly suggestions: SuggestionStore;
  /** Works everything out first; what the model brings is added to it. */
  readonly rules: Extractor;
  readonly sentencesOf: (text: string) => readonly ArticleSentence[];
  readonly now: () => Date;
  /** Told once that the model gives nothing for now, and why. */
  readonly tell: (trouble: ModelTrouble) => void;
  /** Told of an error that nobody foresaw; the rules' result stands. */
  readonly unexpected: (error: unknown) => void;
  readonly deadlineMs?: number | undefined;
}

/** The rules, and a model that adds to them what stands on the article. Whatever the model or its server does, the rules' result comes out. */
export class ModelExtractor implements Extractor {
  readonly #parts: ModelParts;
  readonly #client: ModelClient;
  readonly #stopping = new AbortController();
  #toldBudget = '';

  constructor(parts: ModelParts) {
    this.#parts = parts;
    this.#client = new ModelClient({
      settings: parts.settings,
      now: () => parts.now().getTime(),
      opened: (trouble) => parts.tell(trouble),
    });
  }

  /** Only what says where it comes from is shown to a model, and only English, which the rules know. */
  async extract(text: string, from?: TextOrigin): Promise<Extraction> {
    const found = await this.#parts.rules.extract(text, from);
    if (!from || isKeptOut(from, this.#parts.settings.keepOut) || !isEnglish(text)) return found;
    try {
      return await this.#enrich(text, found, from.space);
    } catch (error) {
      this.#parts.unexpected(error);
      return found;
    }
  }

  /** Breaks off what is being asked, and asks nothing more. */
  stop(): void {
    this.#stopping.abort();
  }

  async #enrich(text: string, found: Extraction, space: Space): Promise<Extraction> {
    const signal = AbortSignal.any([AbortSignal.timeout(this.#parts.deadlineMs ?? DEADLINE_MS), this.#stopping.signal]);
    const views = viewsOf(text, this.#parts.sentencesOf(text));
    const [first] = views;
    if (!first) return found;
    const told = await this.#answer<AbstractReply>('abstract', abstractQuestion(first), signal);
    let enriched = found;
    if (told) {
      const { value, refused } = groundAbstract(told, first, text);
      await this.#refuse(refused);
      enriched = { ...found, ...value };
    }
    for (const view of views) {
      const open = openQuotes(enriched, view);
      const reply = await this.#answer<ReadingReply>('reading', readingQuestion(view, open, enriched.speakers), signal);
      if (!reply) break;
      const { value, refused } = groundReading(reply, view, open, { text, extraction: enriched });
      await this.#refuse(refused);
      enriched = merged(enriched, value);
      const described = groundDescriptions(reply.descriptions, view, { text, extraction: enriched });
      await this.#refuse(described.refused);
      await this.#parts.suggestions.suggest(described.value, space, this.#parts.now());
    }
    return enriched;
  }

  /** An answer in the question's schema, from those that are paid already or anew; undefined where there is none. */
  async #answer<T>(use: ModelUse, question: Question, signal: AbortSignal): Promise<T | undefined> {
    const { settings, ledger, now } = this.#parts;
    const key = keyOf(settings, question);
    const kept = await ledger.answer(key);
    if (kept !== undefined) return (use === 'abstract' ? abstractReply : readingReply).parse(JSON.parse(kept)) as T;
    if (this.#stopping.signal.aborted) return undefined;
    const told = await this.#client.ask(question, this.#purse(use), signal);
    if (!told.ok) {
      if (!this.#stopping.signal.aborted) await this.#trouble(told.trouble);
      return undefined;
    }
    const at = now();
    await ledger.keep(key, JSON.stringify(told.value), at, new Date(at.getTime() - KEPT_MS));
    return told.value as T;
  }

  #purse(use: ModelUse): Budget {
    return budgetOf(use, this.#parts);
  }

  async #trouble(trouble: ModelTrouble): Promise<void> {
    const { ledger, now, tell } = this.#parts;
    const at = now();
    await ledger.count([{ kind: 'trouble', reason: trouble, count: 1 }], at);
    if (trouble !== 'day_budget' && trouble !== 'month_budget') return;
    const told = `${trouble} ${at.toISOString().slice(0, trouble === 'day_budget' ? 10 : 7)}`;
    if (told === this.#toldBudget) return;
    this.#toldBudget = told;
    tell(trouble);
  }

  async #refuse(refused: readonly ModelRefusal[]): Promise<void> {
    if (refused.length === 0) return;
    await this.#parts.ledger.count(
      refused.map((reason) => ({ kind: 'refused', reason, count: 1 })),
      this.#parts.now(),
    );
  }
}

/** The same question to the same model is the same answer: the text, the prompt's version and the server all count. */
const keyOf = ({ baseUrl, model }: ModelSettings, { instructions, turns, name }: Question): string =>
  createHash('sha256')
    .update(JSON.stringify([PROMPT_VERSION, baseUrl, model, name, instructions, turns]))
    .digest('hex');

/** The quotations in marks that have no speaker and stand in a view. */
function openQuotes({ quotes }: Extraction, view: View): OpenQuote[] {
  const open: OpenQuote[] = [];
  for (const quote of quotes) {
    if (quote.speaker !== undefined || quote.kind === 'indirect') continue;
    const { start } = quote.spans[0]!;
    for (const [sentence, span] of view.sentences)
      if (start >= span.start && start < span.end) open.push({ number: open.length + 1, sentence, quote });
  }
  return open;
}

function merged(found: Extraction, { quotes, demands }: Reading): Extraction {
  const named = [
    ...[...quotes.values()].map(({ speaker }) => speaker),
    ...demands.flatMap(({ issuer, addressee }) => [issuer, addressee]),
  ].filter((speaker) => speaker !== undefined);
  const speakers = [...found.speakers];
  for (const speaker of named) if (!speakers.some(({ name }) => name === speaker.name)) speakers.push(speaker);
  return {
    ...found,
    quotes: found.quotes.map((quote) => quotes.get(quote) ?? quote),
    demands: [...found.demands, ...demands].sort((a, b) => a.evidence.start - b.evidence.start),
    speakers,
  };
}
