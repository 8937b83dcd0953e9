/** What a model costs, what it answered, and what of it was refused. Amounts are millionths of a US dollar; a call whose price isn't known yet counts with its estimate. */
export const model = `
create table model_calls (
  id integer primary key,
  at integer not null,
  use text not null,
  model text not null,
  micro_usd integer not null,
  input_tokens integer not null default 0,
  output_tokens integer not null default 0
) strict;
create index model_calls_by_time on model_calls (at, micro_usd);

create table model_answers (
  key text primary key,
  answer text not null,
  at integer not null
) strict, without rowid;
create index model_answers_by_age on model_answers (at);

create table model_counts (
  day integer not null,
  kind text not null,
  reason text not null,
  count integer not null,
  primary key (day, kind, reason)
) strict, without rowid;
`;
