import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ResponseKind } from '../../src/core/news/demand.ts';
import type { Span } from '../../src/core/span.ts';
import { readAnswered } from '../eval/answers.ts';

/** A demand with the answers that readers marked; parties are undefined where the text names none or nobody marked them. */
export interface AnsweredDemand extends Span {
  readonly issuer: string | undefined;
  readonly addressee: string | undefined;
  readonly responses: readonly (Span & { readonly kind: ResponseKind | 'supported' })[];
}

export interface AnsweredArticle {
  readonly id: string;
  readonly text: string;
  readonly demands: readonly AnsweredDemand[];
  /** The sentences of which somebody said whether they answer one; undefined: all of the text's. */
  readonly read?: readonly Span[];
}

interface Row {
  readonly id: string;
  readonly text: string;
}

/** A row of `answers-polnear.jsonl`: offsets of demands as they were found, with their answers, and of the sentences that were read. */
interface MarkRow {
  readonly id: string;
  readonly demands: readonly { readonly at: Offsets; readonly answers: readonly (readonly [...Offsets, ResponseKind])[] }[];
  readonly read: readonly Offsets[];
}

type Offsets = readonly [start: number, end: number];

/** What answers are learned from beside the British articles: those of `folder` (`../shared/train`) and of `dev` (`../shared/eval`) that are there, and our own. */
export function otherAnswers(folder: string, dev: string, own: string): AnsweredArticle[] {
  const american = path.join(folder, 'polnear.train.jsonl.gz');
  return [
    ...readDemandRows(path.join(dev, 'demands.dev.jsonl')),
    ...(existsSync(american) ? readMarks(path.join(own, 'answers-polnear.jsonl'), american) : []),
    ...readOwnAnswers(path.join(own, 'answers.txt')),
  ];
}

const linesOf = <T>(file: string): T[] => {
  const raw = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
};

/** Articles in the format of `bbc-demands.train.jsonl`; none where the file isn't there. */
export function readDemandRows(file: string): AnsweredArticle[] {
  if (!existsSync(file)) return [];
  return linesOf<AnsweredArticle>(file).map(({ id, text, demands }) => ({
    id,
    text,
    demands: demands.map((demand) => ({ ...demand, issuer: demand.issuer ?? undefined, addressee: demand.addressee ?? undefined })),
  }));
}

function readMarks(file: string, texts: string): AnsweredArticle[] {
  const byId = new Map(linesOf<Row>(texts).map(({ id, text }) => [id, text]));
  return linesOf<MarkRow>(file).flatMap(({ id, demands, read }) => {
    const text = byId.get(id);
    if (text === undefined) return [];
    return {
      id,
      text,
      demands: demands.map(({ at, answers }) => ({
        ...spanOf(at),
        issuer: undefined,
        addressee: undefined,
        responses: answers.map(([start, end, kind]) => ({ start, end, kind })),
      })),
      read: read.map(spanOf),
    };
  });
}

const spanOf = ([start, end]: Offsets): Span => ({ start, end });

/** Our own articles in which every answer is marked. */
const readOwnAnswers = (file: string): AnsweredArticle[] =>
  readAnswered(file).map(({ id, text, demands, answers }) => ({
    id,
    text,
    demands: demands.map((demand) => ({ ...demand, responses: answers.filter(({ key }) => key === demand.key) })),
  }));
