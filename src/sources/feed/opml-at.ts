import type { OpmlResult } from '../../core/ports/source-store.ts';
import { type FetchOptions, guardedFetch } from '../fetch/guarded-fetch.ts';
import { declaredInXml, decode } from '../file/decode.ts';
import { SourceProblem } from '../problem.ts';
import { readOpml } from './opml.ts';

/** The feeds in an OPML file on the web. Never throws for what a server or a file does. */
export async function opmlAt(url: string, options: FetchOptions): Promise<OpmlResult> {
  try {
    const { bytes, charset } = await guardedFetch(url, options);
    const decoded = decode(bytes, declaredInXml(bytes), charset);
    return decoded.ok ? { ok: true, value: readOpml(decoded.text) } : { ok: false, problem: `is ${decoded.what}, not an OPML file` };
  } catch (error) {
    if (error instanceof SourceProblem) return { ok: false, problem: error.message };
    throw error;
  }
}
