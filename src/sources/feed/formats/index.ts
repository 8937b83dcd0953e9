import { atomFormat } from './atom.ts';
import type { FeedFormat } from './format.ts';
import { jsonFormat } from './json-feed.ts';
import { rdfFormat } from './rdf.ts';
import { rssFormat } from './rss.ts';

/** Asked in this order; the first that knows the document reads it. */
export const FORMATS: readonly FeedFormat[] = [jsonFormat, rssFormat, rdfFormat, atomFormat];
