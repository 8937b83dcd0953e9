import type { SourceArticle } from '../core/article.ts';

export type ProblemCode =
  | 'missing'
  | 'denied'
  | 'empty'
  | 'binary'
  | 'too_large'
  | 'no_article'
  | 'unreachable'
  | 'forbidden_address'
  | 'not_feed'
  | 'gone'
  | 'busy'
  | 'unsupported';

/** What reading one thing came to. `label` names it for a person, `problem` goes on that sentence: "is a PDF, not text; save it as text or HTML first". */
export type ReadOutcome =
  | { readonly ok: true; readonly label: string; readonly article: SourceArticle }
  | { readonly ok: false; readonly label: string; readonly origin: string; readonly code: ProblemCode; readonly problem: string };

/** A failure of one source, inside this folder. */
export class SourceProblem extends Error {
  override readonly name = 'SourceProblem';
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
