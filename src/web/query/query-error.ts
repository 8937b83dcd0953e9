/** A value of the query that was not understood. */
export interface QueryError {
  readonly name: string;
  readonly value: string;
  /** What is allowed there, as a sentence of people's. */
  readonly allowed: string;
}
