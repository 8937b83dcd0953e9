import type { SourceArticle } from '../../core/news/article.ts';
import type { Extractor } from '../../core/news/extraction.ts';
import type { Quote } from '../../core/news/quote.ts';
import { extract as extractText, ruleExtractor } from '../../extraction/extract.ts';
import type { Decision } from '../../extraction/quotes/ranking/decision.ts';
import { renderReply, type TerminalLook } from '../../platforms/terminal/render.ts';
import { normalise } from '../../sources/file/normalise.ts';
import type { App } from '../app.ts';
import { DONE, ExitError, USAGE } from '../exit.ts';
import { decisionFor, type ExplainedExtraction, explain } from '../explain/explain.ts';
import { replyOf } from '../explain/reply.ts';
import { extractionOf, withLanguage } from '../reading/ingest.ts';
import { extractionJson } from '../transfer/extraction-json.ts';
import { answersTo } from '../transfer/text-lines.ts';
import { oneText } from './one-text.ts';
import { terminalStyleOf } from './output/terminal-style.ts';

interface ExtractOptions {
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly jsonl?: boolean;
  readonly asIs?: boolean;
}

const NARROWEST = 40;
const WIDTH_OF_PIPE = 100;

/** Nothing is stored. With `--jsonl` a bad line is answered in its place and the status stays 0. */
export async function extract(app: App, targets: readonly string[], options: ExtractOptions): Promise<number> {
  if (options.jsonl) return extractLines(app, targets, options);
  const article = withLanguage(await oneText(app, targets[0], { command: 'extract', asIs: options.asIs }));
  const decisions: Decision[] = [];
  const explaining: Extractor = { extract: async (text) => extractText(text, { onDecision: (decision) => decisions.push(decision) }) };
  const extraction = { ...(await extractionOf(article, options.explain ? explaining : ruleExtractor)), decisions };
  for (const line of shown(article, extraction, { ...options, style: terminalStyleOf(app.process) })) await app.print(line);
  return DONE;
}

function* shown(
  article: SourceArticle,
  extraction: ExplainedExtraction,
  { style, ...options }: ExtractOptions & { readonly style: TerminalLook },
): Generator<string> {
  if (options.json) yield JSON.stringify(jsonOf(article, extraction, options.explain), undefined, 2);
  else if (options.explain) yield* explain(article.text, extraction, Math.max(NARROWEST, style.width ?? WIDTH_OF_PIPE));
  else yield renderReply(replyOf(article, extraction), style).trimEnd();
}

/** With `isExplained`, each quote with why it is its speaker's: `decision`, null where no ranker was asked. */
function jsonOf({ origin, title, text }: SourceArticle, extraction: ExplainedExtraction, isExplained = false): object {
  const form = extractionJson(extraction);
  const quotes = isExplained
    ? form.quotes.map((quote, at) => ({ ...quote, decision: decisionJson(extraction.quotes[at], extraction.decisions) }))
    : form.quotes;
  return { id: origin, title, text, ...form, quotes };
}

function decisionJson(quote: Quote | undefined, decisions: readonly Decision[] | undefined): object | null {
  const decision = quote && decisionFor(quote, decisions);
  return decision ? { runnerUp: decision.runnerUp ?? null, features: decision.features } : null;
}

async function extractLines(app: App, targets: readonly string[], options: ExtractOptions): Promise<number> {
  if (targets.length > 0 && targets[0] !== '-') throw new ExitError('error: --jsonl reads stdin: give no target.', USAGE);
  if (options.explain) throw new ExitError('error: --jsonl and --explain are for machines and for people; give one.', USAGE);
  const answers = answersTo(app.process.stdin, {
    extractor: ruleExtractor,
    normalise: options.asIs ? undefined : normalise,
    unexpected: (error) => app.explain(error).sentence,
  });
  for await (const answer of answers) await app.print(answer);
  return DONE;
}
