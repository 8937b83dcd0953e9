import { paths } from '../../core/archive/paths.ts';

/** A page of the archive as a link may name it: `/demands?status=pending`. Undefined for what leads elsewhere, in any reading of it. */
function localPath(to: string | undefined): string | undefined {
  if (to === undefined || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(to)) return undefined;
  const url = URL.parse(to, 'http://archive.invalid');
  return url?.host === 'archive.invalid' && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}` : undefined;
}

/** Where to go behind a link: a page of the archive, never another site or another link. */
export function landing(to: string | undefined): string {
  const path = localPath(to);
  return path === undefined || path.startsWith(paths.enter('')) ? paths.home : path;
}
