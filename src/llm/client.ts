import { setTimeout as pause } from 'node:timers/promises';
import OpenAI from 'openai';
import type { ModelTrouble } from '../core/ports/model-ledger.ts';
import { SECOND_MS } from '../text/durations.ts';
import { Breaker } from './breaker.ts';
import { askChatJson, askChatPlain, askChatSchema } from './chat.ts';
import { limitedFetch } from './fetch.ts';
import { MOST_OUTPUT_TOKENS, type ModelCall, type ModelCompletion, type ModelQuestion, type TokenUsage } from './question.ts';
import { parseReply } from './reply.ts';
import { askResponses } from './responses.ts';
import { type ModelSettings, mostTokens } from './settings.ts';
import { type Fault, faultOf } from './trouble.ts';

/** Pays for calls. */
export interface Budget {
  /** Sets aside what a call costs at most. Gives what to settle it by, or why there is no money. */
  reserve(most: TokenUsage): Promise<number | 'day_budget' | 'month_budget'>;
  settle(id: number, usage: TokenUsage): Promise<void>;
}

export type ModelAnswer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly trouble: ModelTrouble };

export interface ClientParts {
  readonly settings: Pick<ModelSettings, 'key' | 'baseUrl' | 'model'>;
  readonly now: () => number;
  /** Called when calls begin to be held back because they fail, and not again before one has gone well. */
  readonly opened: (trouble: ModelTrouble) => void;
}

const RETRIED: ReadonlySet<ModelTrouble> = new Set<ModelTrouble>(['busy', 'server', 'unreachable']);
const RETRY_MS = 400;
const LONGEST_WAIT_MS = 5 * SECOND_MS;
/** The newest API first; a server that doesn't know a form, or breaks on it, is asked by the next, which asks less of it. */
const FORMS = [askResponses, askChatSchema, askChatJson, askChatPlain] as const;
const NOTHING: TokenUsage = { inputTokens: 0, outputTokens: 0 };

type Called = ModelCompletion | (Fault & { readonly text?: undefined });

/** The outcome of a call for which no time was left: it isn't made, and costs nothing. */
const TOO_LATE: Fault = { trouble: 'timeout', otherFormMayDo: false, free: true };

/** A client of a server with OpenAI's API. Never throws for what the server does. */
export class ModelClient {
  readonly #client: OpenAI;
  readonly #model: string;
  readonly #breaker: Breaker;
  /** Index in `FORMS` of the one that last went well. */
  #form = 0;
  /** Whether some form ever went well: what goes wrong from then on is not the form's fault. */
  #answered = false;

  constructor({ settings, now, opened }: ClientParts) {
    this.#model = settings.model;
    this.#breaker = new Breaker(now, opened);
    // What is not given here would be taken from the environment.
    this.#client = new OpenAI({
      apiKey: settings.key(),
      baseURL: settings.baseUrl,
      organization: null,
      project: null,
      adminAPIKey: null,
      webhookSecret: null,
      maxRetries: 0,
      logLevel: 'off',
      fetch: limitedFetch,
    });
  }

  /** The model's answer in the question's schema. A model whose answer isn't in it is asked once to put it right. Gives up when `signal` aborts. */
  async ask(question: ModelQuestion, budget: Budget, signal: AbortSignal): Promise<ModelAnswer> {
    if (!this.#breaker.admits()) return { ok: false, trouble: 'resting' };
    let answer: ModelAnswer | undefined;
    try {
      answer = await this.#askTwice(question, budget, signal);
      return answer;
    } finally {
      if (answer?.ok) this.#breaker.good();
      else this.#breaker.bad(answer?.trouble);
    }
  }

  async #askTwice(question: ModelQuestion, budget: Budget, signal: AbortSignal): Promise<ModelAnswer> {
    let turns = question.turns;
    for (const last of [false, true]) {
      const completion = await this.#askAnyForm({ model: this.#model, question: { ...question, turns }, signal }, budget);
      if (typeof completion === 'string') return { ok: false, trouble: completion };
      const reply = parseReply(completion.text, question.schema);
      if (reply.ok) return reply;
      if (last) break;
      turns = [
        ...turns,
        { role: 'assistant', content: completion.text.slice(0, 4_000) || '(nothing)' },
        { role: 'user', content: `That is not the JSON asked for: ${reply.problem}. Answer again with the JSON object alone.` },
      ];
    }
    return { ok: false, trouble: 'malformed' };
  }

  /** Tries one form after the other, from the one that last went well. */
  async #askAnyForm(call: ModelCall, budget: Budget): Promise<ModelCompletion | ModelTrouble> {
    let trouble: ModelTrouble = 'rejected';
    for (let form = this.#form; form < FORMS.length; form++) {
      const called = await (form === this.#form ? this.#callTwice(form, call, budget) : this.#call(form, call, budget));
      if (called.text !== undefined) {
        this.#form = form;
        this.#answered = true;
        return called;
      }
      // "Rejected" is told only where nothing more telling went wrong.
      if (trouble === 'rejected') trouble = called.trouble;
      const breaksOnForm = called.otherFormMayDo && (called.trouble === 'rejected' || !this.#answered);
      if (!breaksOnForm) return called.trouble;
    }
    return trouble;
  }

  /** Tries once more, after a while, where the server is only busy or out of reach. */
  async #callTwice(form: number, call: ModelCall, budget: Budget): Promise<Called> {
    const first = await this.#call(form, call, budget);
    if (first.text !== undefined || !RETRIED.has(first.trouble)) return first;
    const waitMs = Math.max(RETRY_MS, first.retryAfterMs ?? 0);
    if (waitMs > LONGEST_WAIT_MS || call.signal.aborted) return first;
    await pause(waitMs, undefined, { signal: call.signal }).catch(() => undefined);
    return this.#call(form, call, budget);
  }

  async #call(form: number, call: ModelCall, budget: Budget): Promise<Called> {
    if (call.signal.aborted) return TOO_LATE;
    const most = mostUsage(call.question);
    const reserved = await budget.reserve(most);
    if (typeof reserved === 'string') return { trouble: reserved, otherFormMayDo: false, free: true };
    let sent = false;
    const client = this.#client.withOptions({
      fetch: (input, init) => {
        sent = true;
        return limitedFetch(input, init);
      },
    });
    try {
      const completion = await FORMS[form]!(client, call);
      await budget.settle(reserved, completion.usage ?? { ...most, outputTokens: mostTokens(completion.text) });
      return completion.flaw ? { trouble: completion.flaw, otherFormMayDo: false, free: false } : completion;
    } catch (error) {
      const fault = faultOf(error);
      await budget.settle(reserved, fault.free || !sent ? NOTHING : most);
      // Only a key that can't stand in a header keeps the client from sending.
      return sent || call.signal.aborted ? fault : { ...fault, trouble: 'key' };
    }
  }
}

/** More than the longest of our schemas has. */
const SCHEMA_TOKENS = 600;

/** The most that a call can use. */
function mostUsage({ instructions, turns, name }: ModelQuestion): TokenUsage {
  const text = [instructions, name, ...turns.map(({ content }) => content)].join('\n');
  return { inputTokens: mostTokens(text) + SCHEMA_TOKENS, outputTokens: MOST_OUTPUT_TOKENS };
}
