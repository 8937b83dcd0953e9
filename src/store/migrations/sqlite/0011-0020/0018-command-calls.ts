/** The calls of buttons that are too long for a platform's message; `at`: when a message last showed such a button. */
export const commandCalls = `
create table command_calls (
  key text primary key,
  call text not null,
  at integer not null
) strict, without rowid;
create index command_calls_at on command_calls (at);
`;
