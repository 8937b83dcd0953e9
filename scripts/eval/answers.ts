import { readFileSync } from 'node:fs';
import type { ResponseKind } from '../../src/core/news/demand.ts';
import type { Span } from '../../src/core/span.ts';

/** A demand as marked: "{{d1: ISSUER > ADDRESSEE|what is demanded}}"; `none` for a party that the article doesn't name. */
export interface MarkedDemand extends Span {
  readonly key: string;
  readonly issuer: string | undefined;
  readonly addressee: string | undefined;
}

/** An answer as marked: "{{d1 rejected: WHO|the words that tell it}}". */
export interface MarkedAnswer extends Span {
  readonly key: string;
  /** `supported`: by somebody who is not asked. */
  readonly kind: ResponseKind | 'supported';
  readonly by: string | undefined;
}

export interface AnsweredText {
  readonly id: string;
  readonly text: string;
  readonly demands: readonly MarkedDemand[];
  readonly answers: readonly MarkedAnswer[];
  /** What looks like an answer and is none: "{{none: why|the words}}". */
  readonly lookAlikes: readonly Span[];
}

/** Articles in the format that `tests/fixtures/responses/README.md` describes. Throws where braces don't match. */
export function readAnswered(file: string | URL): AnsweredText[] {
  return readFileSync(file, 'utf8')
    .split(/^@ /m)
    .slice(1)
    .map((article) => {
      const end = article.indexOf('\n');
      return parsed(/id: ([\w-]+)/.exec(article.slice(0, end))?.[1] ?? '?', article.slice(end).trim());
    });
}

/** Braces may stand within braces: an answer may hold the words of the demand. */
function parsed(id: string, source: string): AnsweredText {
  const found: { readonly label: string; readonly start: number; readonly end: number }[] = [];
  const open: { readonly label: string; readonly start: number }[] = [];
  let text = '';
  for (const [part, label] of source.matchAll(/\{\{([^|{}]*)\||\}\}|[^{}]+/g)) {
    if (label !== undefined) open.push({ label, start: text.length });
    else if (part === '}}') {
      const last = open.pop();
      if (!last) throw new Error(`article ${id}: "}}" closes nothing, behind "${text.slice(-40)}"`);
      found.push({ ...last, end: text.length });
    } else text += part;
  }
  if (open.length > 0) throw new Error(`article ${id}: "{{${open[0]?.label}" is not closed`);
  return {
    id,
    text,
    demands: found.flatMap(({ label, start, end }) => {
      const [, key, issuer, addressee] = /^(d\d): (.*) > (.*)$/.exec(label) ?? [];
      return key === undefined ? [] : [{ key, issuer: nameOf(issuer), addressee: nameOf(addressee), start, end }];
    }),
    answers: found.flatMap(({ label, start, end }) => {
      const [, key, kind, by] = /^(d\d) (accepted|rejected|ignored|countered|withdrawn|pending|supported): (.*)$/.exec(label) ?? [];
      return key === undefined ? [] : [{ key, kind: kind as MarkedAnswer['kind'], by: nameOf(by), start, end }];
    }),
    lookAlikes: found.filter(({ label }) => label.startsWith('none:')),
  };
}

const nameOf = (name: string | undefined): string | undefined => (name === 'none' ? undefined : name);
