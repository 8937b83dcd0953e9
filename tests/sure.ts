import type { Extraction, Extractor } from '../src/core/news/extraction.ts';

const SURE = 0.99;

/** The same findings, every demand and every answer held to be sure: what editions tell. */
export const sure = (extraction: Extraction): Extraction => ({
  ...extraction,
  demands: extraction.demands.map((demand) => ({
    ...demand,
    confidence: SURE,
    responses: demand.responses.map((response) => ({ ...response, confidence: SURE })),
  })),
});

export const surely = (extractor: Extractor): Extractor => ({ extract: async (text) => sure(await extractor.extract(text)) });
