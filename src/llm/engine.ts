import { createHash } from 'node:crypto';
import type { Extraction, Extractor, TextOrigin } from '../core/news/extraction.ts';
import type { ModelLedger, ModelRefusal, ModelTrouble, ModelUse } from '../core/ports/model-ledger.ts';
import type { SuggestionStore } from '../core/ports/suggestion-store.ts';
import type { Space } from '../core/scope.ts';
import { DAY_MS } from '../text/durations.ts';
import { isEnglish } from '../text/language.ts';
import { type ArticleSentence, type ArticleView, viewsOf } from './article-view.ts';
import { budgetOf } from './budget.ts';
import { ModelClient } from './client.ts';
import { type GroundedReading, groundAbstract, groundReading } from './ground.ts';
import { isKeptOut } from './keep-out.ts';
import type { ModelQuestion } from './question.ts';
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

/** How long all calls about one article may take together. */
const DEADLINE_MS = 45_000;
const KEPT_MS = 180 * DAY_MS;

export interface ModelParts {
  readonly settings: ModelSettings;
  readonly ledger: ModelLedger;
  readonly suggestions: SuggestionStore;
  /** The extractor whose result the model's is added to. */
  readonly rules: Extractor;
  readonly sentencesOf: (text: string) => readonly ArticleSentence[];
  readonly now: () => Date;
  /** Called once when the model is of no use for now: it fails again and again, or has spent its budget. */
  readonly tell: (trouble: ModelTrouble) => void;
  /** Called with an error that is no trouble of the model or its server; the rules' result stands. */
  readonly unexpected: (error: unknown) => void;
  readonly deadlineMs?: number | undefined;
}

/** The rules' extraction, to which a model adds what the article bears out. Whatever the model or its server does, the rules' result comes out. */
export class ModelExtractor implements Extractor {
  readonly #parts: ModelParts;
  readonly #client: ModelClient;
  readonly #stopping = new AbortController();
  /** The spent budget of which `tell` was last told, and its day or month: `tell` is called once for each. */
  #reportedPeriod = '';

  constructor(parts: ModelParts) {
    this.#parts = parts;
    this.#client = new ModelClient({
      settings: parts.settings,
      now: () => parts.now().getTime(),
      opened: (trouble) => parts.tell(trouble),
    });
  }

  /** A model is asked only about English texts, and only where `from` says that the text may be shown. */
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

  /** Cancels the calls under way and makes no more. */
  stop(): void {
    this.#stopping.abort();
  }

  async #enrich(text: string, found: Extraction, space: Space): Promise<Extraction> {
    const signal = AbortSignal.any([AbortSignal.timeout(this.#parts.deadlineMs ?? DEADLINE_MS), this.#stopping.signal]);
    const views = viewsOf(text, this.#parts.sentencesOf(text));
    const [first] = views;
    if (!first) return found;
    const abstract = await this.#answer<AbstractReply>('abstract', abstractQuestion(first), signal);
    let enriched = found;
    if (abstract) {
      const { value, refused } = groundAbstract(abstract, first, text);
      await this.#refuse(refused);
      enriched = { ...found, ...value };
    }
    for (const view of views) {
      const open = openQuotes(enriched, view);
      const reply = await this.#answer<ReadingReply>('reading', readingQuestion(view, open, enriched.speakers), signal);
      if (!reply) break;
      const { value, refused } = groundReading(reply, open, { text, extraction: enriched, view });
      await this.#refuse(refused);
      enriched = merged(enriched, value);
      const described = groundDescriptions(reply.descriptions, { text, extraction: enriched, view });
      await this.#refuse(described.refused);
      await this.#parts.suggestions.suggest(described.value, space, this.#parts.now());
    }
    return enriched;
  }

  /** The kept answer to this question, or else the model's, in the question's schema; undefined where there is none. */
  async #answer<T>(use: ModelUse, question: ModelQuestion, signal: AbortSignal): Promise<T | undefined> {
    const { settings, ledger, now } = this.#parts;
    const key = keyOf(settings, question);
    const kept = await ledger.answer(key);
    if (kept !== undefined) return (use === 'abstract' ? abstractReply : readingReply).parse(JSON.parse(kept)) as T;
    if (this.#stopping.signal.aborted) return undefined;
    const answer = await this.#client.ask(question, budgetOf(use, this.#parts), signal);
    if (!answer.ok) {
      if (!this.#stopping.signal.aborted) await this.#trouble(answer.trouble);
      return undefined;
    }
    const at = now();
    await ledger.keep(key, JSON.stringify(answer.value), at, new Date(at.getTime() - KEPT_MS));
    return answer.value as T;
  }

  async #trouble(trouble: ModelTrouble): Promise<void> {
    const { ledger, now, tell } = this.#parts;
    const at = now();
    await ledger.count([{ kind: 'trouble', reason: trouble, count: 1 }], at);
    if (trouble !== 'day_budget' && trouble !== 'month_budget') return;
    const period = `${trouble} ${at.toISOString().slice(0, trouble === 'day_budget' ? 10 : 7)}`;
    if (period === this.#reportedPeriod) return;
    this.#reportedPeriod = period;
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

/** What a kept answer is found by: the prompt's version, the server, the model and all of the question. */
const keyOf = ({ baseUrl, model }: ModelSettings, { instructions, turns, name }: ModelQuestion): string =>
  createHash('sha256')
    .update(JSON.stringify([PROMPT_VERSION, baseUrl, model, name, instructions, turns]))
    .digest('hex');

/** The quotations in marks without a speaker that stand in a view, numbered from 1. */
function openQuotes({ quotes }: Extraction, view: ArticleView): OpenQuote[] {
  const open: OpenQuote[] = [];
  for (const quote of quotes) {
    if (quote.speaker !== undefined || quote.kind === 'indirect') continue;
    const { start } = quote.spans[0]!;
    for (const [sentence, span] of view.sentences)
      if (start >= span.start && start < span.end) open.push({ number: open.length + 1, sentence, quote });
  }
  return open;
}

function merged(found: Extraction, { quotes, demands }: GroundedReading): Extraction {
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
