/** How a model is reached and what it may cost. Prices and caps are whole millionths of a US dollar; a price is for a million tokens. */
export interface ModelSettings {
  /** A function, so that the key stands in no log or dump of the settings. */
  readonly key: () => string;
  readonly baseUrl: string;
  readonly model: string;
  readonly inputPrice: number;
  readonly outputPrice: number;
  readonly dayCap: number;
  readonly monthCap: number;
  /** Hosts, with their subdomains, and spaces whose articles are kept from the model; `operator` is the operator's own space. */
  readonly keepOut: readonly string[];
}

/** $0.75 and $4.50 a million tokens when this was written (https://developers.openai.com/api/docs/pricing). */
export const DEFAULT_MODEL = { model: 'gpt-5.4-mini', inputPrice: 750_000, outputPrice: 4_500_000 } as const;
export const DEFAULT_BASE_URL = 'https://api.openai.com/v1';

const TOKENS_PER_PRICE = 1_000_000;

/** What so many tokens cost, in millionths of a US dollar, rounded up. */
export const priceOf = ({ inputPrice, outputPrice }: ModelSettings, inputTokens: number, outputTokens: number): number =>
  Math.ceil((inputTokens * inputPrice + outputTokens * outputPrice) / TOKENS_PER_PRICE);

/** An upper bound of a text's tokens in European languages, where a token is seldom shorter than three bytes. */
export const mostTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3);
