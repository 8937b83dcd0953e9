export interface CommandCallTables {
  /** `call`: JSON of `PagedCall`. */
  command_calls: { key: string; call: string; at: number };
}
