import type { SourceArticle } from '../core/news/article.ts';

export type ProblemCode =
  | 'missing'
  | 'denied'
  | 'empty'
  | 'binary'
  | 'too_large'
  | 'no_article'
  | 'unreachable'
  | 'silent'
  | 'forbidden_address'
  | 'not_feed'
  | 'gone'
  | 'busy'
  | 'unsupported';

/** What reading one thing came to. `label` names it for a person, `problem` goes on that sentence: "is a PDF, not text; save it as text or HTML first". */
export type ReadOutcome =
  | { readonly ok: true; readonly label: string; readonly article: SourceArticle }
  | { readonly ok: false; readonly label: string; readonly origin: string; readonly code: ProblemCode; readonly problem: string };

interface ProblemDetails {
  readonly cause?: unknown;
  readonly retryAfterMs?: number | undefined;
  readonly status?: number | undefined;
}

/** A failure of one source, inside this folder. */
export class SourceProblem extends Error {
  override readonly name = 'SourceProblem';
  readonly code: ProblemCode;
  /** How long the server asks to be left alone, where it says so. */
  readonly retryAfterMs: number | undefined;
  /** What a server answered, where it did. */
  readonly status: number | undefined;

  constructor(code: ProblemCode, message: string, { cause, retryAfterMs, status }: ProblemDetails = {}) {
    super(message, { cause });
    this.code = code;
    this.retryAfterMs = retryAfterMs;
    this.status = status;
  }
}
