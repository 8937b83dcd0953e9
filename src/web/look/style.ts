import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { paths, withQuery } from '../../core/archive/paths.ts';
import type { ArchiveApp } from '../parts.ts';

/** The archive's one stylesheet, which lies beside this file. */
const STYLE = readFileSync(new URL('./style.css', import.meta.url), 'utf8');

/** Where it stands, with a mark that changes when it does: a browser may keep it for good. */
export const STYLE_PATH = withQuery(paths.style, { v: createHash('sha256').update(STYLE).digest('base64url').slice(0, 8) });

const YEAR_S = 365 * 24 * 60 * 60;

export function styleRoute(archive: ArchiveApp): void {
  archive.get(paths.style, (context) =>
    context.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': `public, max-age=${YEAR_S}, immutable` }),
  );
}
