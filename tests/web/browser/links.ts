import { parseHTML } from 'linkedom';

/** A form as a page has it. */
export interface FoundForm {
  /** Method, action and the names of its fields; of a form that runs a command, which: two forms with the same are one. */
  readonly kind: string;
  /** The first page that has it. */
  readonly page: string;
}

export interface Crawl {
  /** The status of each page of the archive, by its path. */
  readonly pages: ReadonlyMap<string, number>;
  readonly forms: readonly FoundForm[];
  /** Links that lead nowhere, or out of the archive in a way that tells where from. */
  readonly broken: readonly string[];
}

/** Follows every link of the archive from a page on; `within`: only those that begin so. `cookie`: whose session. */
export async function crawl(
  url: string,
  { cookie, from = '/', within = '/' }: { readonly cookie?: string; readonly from?: string; readonly within?: string } = {},
): Promise<Crawl> {
  const pages = new Map<string, number>();
  const forms = new Map<string, FoundForm>();
  const broken: string[] = [];
  const queue = [from];
  const seen = new Set(queue);
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const response = await fetch(`${url}${path}`, { redirect: 'manual', headers: cookie === undefined ? {} : { cookie } });
    pages.set(path, response.status);
    const text = await response.text();
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
    const { document } = parseHTML(text);
    for (const kind of formKinds(document)) if (!forms.has(kind)) forms.set(kind, { kind, page: path });
    for (const element of document.querySelectorAll('a[href], link[href]')) {
      const target: URL = new URL(element.getAttribute('href') ?? '', `${url}${path}`);
      if (target.origin !== url) {
        const rel = element.getAttribute('rel') ?? '';
        if (!/\bnoreferrer\b/.test(rel) || !/\bnofollow\b/.test(rel)) broken.push(`${path}: ${target} says where from`);
        continue;
      }
      const to: string = `${target.pathname}${target.search}`;
      if (to === path && target.hash !== '' && !document.getElementById(decodeURIComponent(target.hash.slice(1))))
        broken.push(`${path}: ${target.hash}`);
      if (!seen.has(to) && to.startsWith(within)) {
        seen.add(to);
        queue.push(to);
      }
    }
  }
  return { pages, forms: [...forms.values()], broken };
}

type PageDocument = ReturnType<typeof parseHTML>['document'];

const formKinds = (document: PageDocument): string[] =>
  [...document.querySelectorAll('form')].map((form) => {
    const method = form.getAttribute('method') ?? 'get';
    const call = form.querySelector('[name="call"]')?.getAttribute('value');
    const fields = [...form.querySelectorAll('[name]')].map((field) => field.getAttribute('name')).join(',');
    const action = (form.getAttribute('action') ?? 'here').replace(/\d+/g, 'n');
    return `${method} ${action} ${call ? JSON.parse(call).command : ''} ${fields}`;
  });

/** Which of a page's forms is of the kind, from 0; -1 where none is any more. */
export const formIndex = (html: string, kind: string): number => formKinds(parseHTML(html).document).indexOf(kind);
