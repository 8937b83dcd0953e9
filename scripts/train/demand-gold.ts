import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readMarkedTexts } from './gold.ts';

/** A demand as a reader marked it; offsets are UTF-16 units. Parties are null where the text names none, undefined where nobody marked them. */
export interface GoldDemand {
  readonly start: number;
  readonly end: number;
  readonly issuer: string | null | undefined;
  readonly addressee: string | null | undefined;
  /** Sentences that tell it again. */
  readonly also: readonly Stretch[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface DemandText {
  readonly id: string;
  readonly text: string;
  readonly demands: readonly GoldDemand[];
  /** Stretches of which nobody can say whether they are demands: neither taught nor counted. */
  readonly unsure: readonly Stretch[];
  /** Where only some places were read: those that are none. All other places beside its demands are then neither taught nor counted. */
  readonly none?: readonly Stretch[] | undefined;
  /** Of our own making, and so plainer than what papers print. */
  readonly isInvented: boolean;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly demands?: readonly (Stretch & {
    readonly issuer: string | null;
    readonly addressee: string | null;
    readonly also?: readonly Stretch[];
  })[];
}

/** What the demand classifiers are trained on: the articles of `folder` (`../shared/train`) and of `dev` (`../shared/eval`) that are there, and those of our own. */
export function demandTexts(folder: string, dev: string, own: string): DemandText[] {
  const british = path.join(folder, 'bbc-demands.train.jsonl');
  const american = path.join(folder, 'polnear.train.jsonl.gz');
  const marked = path.join(dev, 'demands.dev.jsonl');
  return [
    ...(existsSync(british) ? readMarkedRows(british) : []),
    ...(existsSync(marked) ? readMarkedRows(marked) : []),
    ...(existsSync(american)
      ? ['demands-polnear.jsonl', 'demands-read.jsonl'].flatMap((name) => readMarks(path.join(own, name), linesOf<Row>(american), false))
      : []),
    ...readMarks(
      path.join(own, 'demands-articles.jsonl'),
      ['articles-a.txt', 'articles-b.txt'].flatMap((name) => readMarkedTexts(path.join(own, name))),
      true,
    ),
    ...['demands-a.txt', 'demands-b.txt'].flatMap((name) => readMarkedArticles(path.join(own, name))),
  ];
}

const linesOf = <T>(file: string): T[] => {
  const raw = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
};

/** Articles in the gold format of `../shared/eval`. */
export function readMarkedRows(file: string): DemandText[] {
  return linesOf<Row>(file).map(({ id, text, demands = [] }) => ({
    id,
    text,
    demands: demands.map(({ start, end, issuer, addressee, also = [] }) => ({ start, end, issuer, addressee, also })),
    unsure: [],
    isInvented: false,
  }));
}

interface MarkedPlaces {
  readonly id: string;
  readonly demands: readonly (readonly [number, number])[];
  readonly unsure?: readonly (readonly [number, number])[];
  readonly none?: readonly (readonly [number, number])[];
}

/** Our marks of the articles of `texts`: `{id, demands: [[start, end], …], unsure: [[start, end], …]}`, without parties; `none` in place of `unsure` where only some places were read. */
function readMarks(file: string, texts: readonly Pick<Row, 'id' | 'text'>[], isInvented: boolean): DemandText[] {
  const byId = new Map(texts.map(({ id, text }) => [id, text]));
  const stretches = (pairs: readonly (readonly [number, number])[]): Stretch[] => pairs.map(([start, end]) => ({ start, end }));
  return linesOf<MarkedPlaces>(file).flatMap(({ id, demands, unsure = [], none }) => {
    const text = byId.get(id);
    if (text === undefined) return [];
    const marked = stretches(demands).map((span) => ({ ...span, issuer: undefined, addressee: undefined, also: [] }));
    return [{ id, text, demands: marked, unsure: stretches(unsure), none: none && stretches(none), isInvented }];
  });
}

/** Articles of our own, as `training/README.md` describes them: `{{issuer|addressee|content}}`, with "null" for nobody. */
export function readMarkedArticles(file: string): DemandText[] {
  return readFileSync(file, 'utf8')
    .split(/^@ /m)
    .slice(1)
    .map((article) => {
      const end = article.indexOf('\n');
      const source = article.slice(end).trim();
      const demands: GoldDemand[] = [];
      let text = '';
      let read = 0;
      for (const match of source.matchAll(/\{\{(.*?)\}\}/gs)) {
        text += source.slice(read, match.index);
        read = match.index + match[0].length;
        const [issuer = '', addressee = '', ...rest] = (match[1] ?? '').split('|');
        const words = rest.join('|');
        demands.push({ start: text.length, end: text.length + words.length, issuer: named(issuer), addressee: named(addressee), also: [] });
        text += words;
      }
      return {
        id: /id: ([\w-]+)/.exec(article.slice(0, end))?.[1] ?? '?',
        text: text + source.slice(read),
        demands,
        unsure: [],
        isInvented: true,
      };
    });
}

const named = (party: string): string | null => (party === 'null' ? null : party);

const TITLE =
  /^(?:the|a|an|mr|mrs|ms|dr|sir|dame|lord|lady|sen|rep|gov|gen|president|prime minister|premier|chancellor|minister|secretary|mayor|senator|governor|general|chief|professor|coach|judge|king|queen|pope)\.?\s+/i;

/** In lower case, without titles and marks. */
function bareName(name: string): string {
  let bare = name.replace(/[‘’]/g, "'").replace(/'s$/, '').replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(TITLE, '');
  }
  return bare
    .toLowerCase()
    .replace(/[^\p{L}\p{N} '-]/gu, '')
    .trim();
}

function sameName(a: string, b: string): boolean {
  const [x, y] = [bareName(a), bareName(b)];
  if (!x || !y) return false;
  const [short = [], long = []] = [x.split(' '), y.split(' ')].sort((p, q) => p.length - q.length);
  return short.every((word) => long.includes(word)) && short.at(-1) === long.at(-1);
}

/** The same party: one name, or one of the names that "and", "or" or a comma joins. */
export function sameParty(a: string, b: string): boolean {
  const parts = (name: string): string[] => name.split(/,? and | or |, |;/).filter(Boolean);
  return sameName(a, b) || parts(a).some((one) => parts(b).some((other) => sameName(one, other)));
}
