import { isSure, isWhole } from '../../src/briefing/sure-demands.ts';
import type { Demand } from '../../src/core/news/demand.ts';
import { SUREST_DEMAND } from '../../src/core/news/demand.ts';
import type { Span } from '../../src/core/span.ts';
import { extract } from '../../src/extraction/extract.ts';
import { type GoldArticle, linesOf } from './dev-sets.ts';
import { isSetAside } from './held-out.ts';

interface GoldDemand extends Span {
  readonly issuer: string | null;
  readonly also?: readonly Span[];
}
interface DemandArticle extends GoldArticle {
  readonly demands: readonly GoldDemand[];
}

type SameParty = (a: string | null | undefined, b: string | null | undefined) => boolean;

const CUTS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];

/** Prints how many demands are right in issuer and words from each confidence on, in the two dev sets without the thirds set aside, and how many of those that an edition would tell. */
export function scoreSureDemands(sameParty: SameParty, print: (line: string) => void): void {
  const articles = ['web-demands.dev.jsonl', 'bbc-demands.dev.jsonl']
    .flatMap((file) => linesOf<DemandArticle>(file))
    .filter(({ id }) => !isSetAside(id));
  const told = articles.flatMap(({ text, demands }) =>
    extract(text).demands.map((demand) => ({
      // The texts have no dates: of former years is what says so itself.
      demand: { ...demand, evidenceText: text.slice(demand.evidence.start, demand.evidence.end), lastAt: new Date(0) },
      right: isRight(demand, demands, sameParty),
    })),
  );
  print('\nDemands by how sure they are (web-demands.dev and bbc-demands.dev, without what is set aside)');
  const line = (name: string, some: typeof told): void =>
    print(
      `  ${name.padEnd(18)}${String(some.length).padStart(4)}, right ${percent(some.filter(({ right }) => right).length, some.length)} %`,
    );
  for (const cut of CUTS)
    line(
      `from ${cut} on`,
      told.filter(({ demand }) => demand.confidence >= cut && demand.issuer && demand.spans.every((span) => isWhole(span.text))),
    );
  line(
    `in a brief (${SUREST_DEMAND})`,
    told.filter(({ demand }) => isSure(demand)),
  );
}

function isRight({ spans, issuer }: Demand, gold: readonly GoldDemand[], sameParty: SameParty): boolean {
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const marked = gold.find((one) => {
    const common = Math.min(one.end, end) - Math.max(one.start, start);
    return 2 * common >= 0.5 * (one.end - one.start + end - start) || one.also?.some((also) => also.start <= start && end <= also.end);
  });
  return marked !== undefined && (marked.issuer === null ? issuer === undefined : sameParty(issuer?.name, marked.issuer));
}

const percent = (part: number, all: number): string => (all ? ((100 * part) / all).toFixed(1) : '–');
