/** The Slack workspaces that installed the app, each with its token, encrypted under a key that the store doesn't have. */
export const slackInstalls = `
create table slack_installs (
  team text primary key,
  sealed_token text not null,
  added_by text not null,
  at integer not null
) strict, without rowid;
`;
