export interface RetentionTables {
  /** One row, with the id 1, once articles were removed for their age. */
  retention: {
    id: number;
    /** For how many days articles were kept when some were removed last. */
    kept_days: number;
    removed_at: number;
  };
}
