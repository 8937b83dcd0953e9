/** Where the queues stand that go with a store in the schema `own`: two stores in one database have queues of their own. */
export const jobsSchemaOf = (own: string): string => (own === 'public' ? 'verbatim_jobs' : `${own}_jobs`);

/** Why they can't be made there, as a sentence's end, and what an administrator has to say to the database. */
export const schemaRefusal = ({
  schema,
  account,
  database,
}: {
  readonly schema: string;
  readonly account: string;
  readonly database: string;
}): { readonly says: string; readonly todo: string } => ({
  says: `the user ${account} may not make the schema ${schema}, in which processes share out their work`,
  todo: `As an administrator: grant create on database "${database}" to "${account}"`,
});
