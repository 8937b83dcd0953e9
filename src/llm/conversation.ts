import { z } from 'zod';

/** What is asked, in every dialect alike. */
export interface Question {
  readonly instructions: string;
  readonly turns: readonly Turn[];
  readonly schema: z.ZodType;
  /** The schema's, for the model: letters and underscores. */
  readonly name: string;
}

export interface Turn {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** What a server said: words, or that it won't or couldn't say them. */
export interface Saying {
  readonly text: string;
  readonly flaw?: 'refusal' | 'half' | 'server' | undefined;
  /** Absent where the server doesn't tell. */
  readonly usage?: Usage | undefined;
}

export const MOST_OUTPUT_TOKENS = 3_000;

const tokens = z.number().int().min(0).max(10_000_000);

/** A server's own account, as long as it can be one. */
export function usageOf(input: unknown, output: unknown): Usage | undefined {
  const [inputTokens, outputTokens] = [tokens.safeParse(input), tokens.safeParse(output)];
  return inputTokens.success && outputTokens.success ? { inputTokens: inputTokens.data, outputTokens: outputTokens.data } : undefined;
}
