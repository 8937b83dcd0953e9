/** Where the queues stand that go with a store in the schema `own`: two stores in one database have queues of their own. */
export const jobsSchemaOf = (own: string): string => (own === 'public' ? 'verbatim_jobs' : `${own}_jobs`);
