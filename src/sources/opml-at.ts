import type { OpmlResult } from '../core/sources.ts';
import { decode } from './decode.ts';
import { readOpml } from './feed/opml.ts';
import { type FetchOptions, guardedFetch } from './guarded-fetch.ts';
import { SourceProblem } from './problem.ts';

/** The feeds in an OPML file on the web. Never throws for what a server or a file does. */
export async function opmlAt(url: string, options: FetchOptions): Promise<OpmlResult> {
  try {
    const { bytes } = await guardedFetch(url, options);
    const decoded = decode(bytes);
    return decoded.ok ? { ok: true, value: readOpml(decoded.text) } : { ok: false, problem: `is ${decoded.what}, not an OPML file` };
  } catch (error) {
    if (error instanceof SourceProblem) return { ok: false, problem: error.message };
    throw error;
  }
}
