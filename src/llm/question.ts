import { z } from 'zod';

/** A question to a model, whichever API it is asked through. */
export interface ModelQuestion {
  readonly instructions: string;
  readonly turns: readonly ChatMessage[];
  readonly schema: z.ZodType;
  /** The schema's name, which the APIs ask for: letters and underscores. */
  readonly name: string;
}

export interface ChatMessage {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

export interface TokenUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** A question on its way to a server. */
export interface ModelCall {
  readonly model: string;
  readonly question: ModelQuestion;
  readonly signal: AbortSignal;
}

/** A server's answer. `flaw`: the model refused, was cut off, or the server failed. */
export interface ModelCompletion {
  readonly text: string;
  readonly flaw?: 'refusal' | 'half' | 'server' | undefined;
  /** Absent where the server doesn't say, or says what can't be true. */
  readonly usage?: TokenUsage | undefined;
}

export const MOST_OUTPUT_TOKENS = 3_000;

const tokens = z.number().int().min(0).max(10_000_000);

/** The token counts that a server gives; absent where they are no whole numbers from 0 to 10 million. */
export function usageOf(input: unknown, output: unknown): TokenUsage | undefined {
  const [inputTokens, outputTokens] = [tokens.safeParse(input), tokens.safeParse(output)];
  return inputTokens.success && outputTokens.success ? { inputTokens: inputTokens.data, outputTokens: outputTokens.data } : undefined;
}
