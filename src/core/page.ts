/** `limit` at most 100; `offset` from 0. */
export interface Slice {
  readonly offset: number;
  readonly limit: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Over all pages. */
  readonly total: number;
}
