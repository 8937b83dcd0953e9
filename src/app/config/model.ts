import { z } from 'zod';
import type { ModelSettings } from '../../llm/settings.ts';
import { DEFAULT_BASE_URL, DEFAULT_MODEL } from '../../llm/settings.ts';
import { commaList, inLowerCase } from './comma-list.ts';

const MICRO = 1_000_000;

/** US dollars, kept as millionths. */
const dollars = z
  .string()
  .regex(/^\d{1,6}(?:\.\d{1,6})?$/, 'expected US dollars, as 0.50')
  .transform((value) => Math.round(Number(value) * MICRO));

const address = z
  .string()
  .refine(
    (value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''),
    'expected an http: or https: address, as http://localhost:11434/v1',
  )
  .transform((value) => value.replace(/\/+$/, ''));

const entries = commaList(/^[\w.:-]+$/, 'expected hosts and spaces, as example.org, operator').transform(inLowerCase);

/** The variables about a model. */
export const MODEL_VARIABLES = {
  OPENAI_API_KEY: z
    .string()
    .regex(/^[!-~]+$/, 'expected a key of letters, digits and signs, without spaces')
    .optional(),
  OPENAI_BASE_URL: address.optional(),
  OPENAI_MODEL: z.string().optional(),
  OPENAI_DAILY_BUDGET_USD: dollars.default(MICRO),
  OPENAI_MONTHLY_BUDGET_USD: dollars.default(10 * MICRO),
  OPENAI_INPUT_PRICE_USD: dollars.optional(),
  OPENAI_OUTPUT_PRICE_USD: dollars.optional(),
  OPENAI_KEEP_OUT: entries.default([]),
};

export const SECRETS: readonly string[] = ['OPENAI_API_KEY'];

type ModelVariables = z.infer<z.ZodObject<typeof MODEL_VARIABLES>>;

/** Undefined without a key; a sentence where the prices of a model that isn't the default are missing: no budget holds without them. */
export function modelOf(given: ModelVariables): ModelSettings | string | undefined {
  const key = given.OPENAI_API_KEY;
  if (key === undefined) return undefined;
  const isDefault = given.OPENAI_MODEL === undefined || given.OPENAI_MODEL === DEFAULT_MODEL.model;
  const inputPrice = given.OPENAI_INPUT_PRICE_USD ?? (isDefault ? DEFAULT_MODEL.inputPrice : undefined);
  const outputPrice = given.OPENAI_OUTPUT_PRICE_USD ?? (isDefault ? DEFAULT_MODEL.outputPrice : undefined);
  if (inputPrice === undefined || outputPrice === undefined)
    return `OPENAI_MODEL is '${given.OPENAI_MODEL}': set OPENAI_INPUT_PRICE_USD and OPENAI_OUTPUT_PRICE_USD too, its prices for a million tokens (0 for a server of your own)`;
  return {
    key: () => key,
    baseUrl: given.OPENAI_BASE_URL ?? DEFAULT_BASE_URL,
    model: given.OPENAI_MODEL ?? DEFAULT_MODEL.model,
    inputPrice,
    outputPrice,
    dayCap: given.OPENAI_DAILY_BUDGET_USD,
    monthCap: given.OPENAI_MONTHLY_BUDGET_USD,
    keepOut: given.OPENAI_KEEP_OUT,
  };
}
