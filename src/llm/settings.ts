/** How a model is reached and what it may cost. Prices and caps are integers: millionths of a US dollar, prices for a million tokens. */
export interface ModelSettings {
  /** A function, so that no log or dump of the settings holds the key. */
  readonly key: () => string;
  readonly baseUrl: string;
  readonly model: string;
  readonly inputPrice: number;
  readonly outputPrice: number;
  readonly dayCap: number;
  readonly monthCap: number;
  /** Hosts (with all under them) and spaces whose articles no model sees; `operator` stands for the operator's own. */
  readonly keepOut: readonly string[];
}

/** $0.75 and $4.50 a million tokens when this was written (https://developers.openai.com/api/docs/pricing). */
export const DEFAULT_MODEL = { model: 'gpt-5.4-mini', inputPrice: 750_000, outputPrice: 4_500_000 } as const;
export const DEFAULT_BASE_URL = 'https://api.openai.com/v1';

const TOKENS_A_PRICE = 1_000_000;

/** Rounded up. */
export const priceOf = ({ inputPrice, outputPrice }: ModelSettings, inputTokens: number, outputTokens: number): number =>
  Math.ceil((inputTokens * inputPrice + outputTokens * outputPrice) / TOKENS_A_PRICE);

/** More tokens than a text has in any European language: a token is rarely under three bytes of prose. */
export const mostTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3);
