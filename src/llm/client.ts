import { setTimeout as pause } from 'node:timers/promises';
import OpenAI from 'openai';
import type { ModelTrouble } from '../core/ports/model-ledger.ts';
import { Breaker } from './breaker.ts';
import { askChatJson, askChatSchema } from './chat.ts';
import { limitedFetch } from './fetch.ts';
import { type Completion, MOST_OUTPUT_TOKENS, type ModelQuestion, type TokenUsage } from './question.ts';
import { parseReply } from './reply.ts';
import { askResponses } from './responses.ts';
import { type ModelSettings, mostTokens } from './settings.ts';
import { faultOf } from './trouble.ts';

/** Pays for calls: `reserve` gives what to settle with, or why there is no money. */
export interface Budget {
  reserve(most: TokenUsage): Promise<number | 'day_budget' | 'month_budget'>;
  settle(id: number, usage: TokenUsage): Promise<void>;
}

export type ModelAnswer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly trouble: ModelTrouble };

export interface ClientParts {
  readonly settings: Pick<ModelSettings, 'key' | 'baseUrl' | 'model'>;
  readonly now: () => number;
  /** Hears once that calls are not going well, until one does. */
  readonly opened: (trouble: ModelTrouble) => void;
}

const RETRIED: ReadonlySet<string> = new Set(['busy', 'server', 'unreachable']);
const RETRY_MS = 400;
const LONGEST_WAIT_MS = 5_000;
/** The newest way of asking first; a server that doesn't know one is asked by the next. */
const WAYS = [askResponses, askChatSchema, askChatJson] as const;
const NOTHING: TokenUsage = { inputTokens: 0, outputTokens: 0 };

/** Asks a server of OpenAI's API and never throws for what the server does. */
export class ModelClient {
  readonly #client: OpenAI;
  readonly #model: string;
  readonly #breaker: Breaker;
  /** The way that last went well. */
  #way = 0;

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

  /** What the model says, in the question's schema: an answer that isn't gets one round to be put right. Gives up when `signal` aborts. */
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
      const said = await this.#say({ ...question, turns }, budget, signal);
      if (typeof said === 'string') return { ok: false, trouble: said };
      const reply = parseReply(said.text, question.schema);
      if (reply.ok) return reply;
      if (last) break;
      turns = [
        ...turns,
        { role: 'assistant', content: said.text.slice(0, 4_000) || '(nothing)' },
        { role: 'user', content: `That is not the JSON asked for: ${reply.problem}. Answer again with the JSON object alone.` },
      ];
    }
    return { ok: false, trouble: 'malformed' };
  }

  /** Tries one way of asking after the other, and the last that went well first. */
  async #say(question: ModelQuestion, budget: Budget, signal: AbortSignal): Promise<Completion | ModelTrouble> {
    for (let way = this.#way; way < WAYS.length; way++) {
      const said = await this.#call(way, { question, budget, signal });
      if (said === 'unsupported') continue;
      if (typeof said !== 'string') this.#way = way;
      return said;
    }
    return 'rejected';
  }

  async #call(
    way: number,
    asked: { readonly question: ModelQuestion; readonly budget: Budget; readonly signal: AbortSignal },
    again = false,
  ): Promise<Completion | ModelTrouble | 'unsupported'> {
    const { question, budget, signal } = asked;
    const most = mostUsage(question);
    const paid = await budget.reserve(most);
    if (typeof paid === 'string') return paid;
    let wait = RETRY_MS;
    try {
      const said = await WAYS[way]!(this.#client, this.#model, question, signal);
      await budget.settle(paid, said.usage ?? { ...most, outputTokens: mostTokens(said.text) });
      return said.flaw ?? said;
    } catch (error) {
      const { trouble, retryAfterMs, free } = faultOf(error);
      await budget.settle(paid, free ? NOTHING : most);
      wait = Math.max(wait, retryAfterMs ?? 0);
      if (again || !RETRIED.has(trouble) || wait > LONGEST_WAIT_MS || signal.aborted) return trouble;
    }
    await pause(wait, undefined, { signal }).catch(() => undefined);
    return signal.aborted ? 'timeout' : this.#call(way, asked, true);
  }
}

function mostUsage({ instructions, turns, name }: ModelQuestion): TokenUsage {
  const text = [instructions, name, ...turns.map(({ content }) => content)].join('\n');
  return { inputTokens: mostTokens(text) + SCHEMA_TOKENS, outputTokens: MOST_OUTPUT_TOKENS };
}

const SCHEMA_TOKENS = 600;
