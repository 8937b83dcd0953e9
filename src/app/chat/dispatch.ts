import { countOf } from '../../core/chat/answer-data.ts';
import { type Asker, type Command, type CommandOption, type Completion, type Offered, takesSpeaker } from '../../core/chat/command.ts';
import { parseLine, printCall, type TypedCall, typedOptions } from '../../core/chat/command-line.ts';
import type { Answer, CsvAnswer } from '../../core/chat/question.ts';
import type { Button, Reply } from '../../core/chat/reply.ts';
import { type Failure, fail, ok, type Result } from '../../core/failure.ts';
import { slash } from '../../presentation/command-names.ts';
import { speakerOffers } from '../../presentation/news/namesakes.ts';
import { failureReply, unexpectedReply } from '../../presentation/notices/failures.ts';
import { putRight } from '../../presentation/rulings/put-right.ts';
import { HOUR_MS } from '../../text/durations.ts';
import { listOf } from '../../text/lists.ts';
import { parseSince, SINCE_ALLOWED } from '../../text/since.ts';
import { newErrorId } from '../report.ts';
import { checkLinks } from '../web/check-links.ts';
import { only, type PortParts, portsOf } from './command-ports.ts';
import { csvOf } from './csv-answer.ts';
import { offersForMissing } from './offers.ts';
import type { Registry } from './registry.ts';

export interface Dispatch {
  /** Runs a command; never throws. `page` counts from 1. */
  run(call: TypedCall, page?: number): Promise<Answer>;
  /** The same for a command that only reads; any other fails with `no_rows`, and is not run. */
  read(call: TypedCall, page?: number): Promise<Answer>;
  /** Reads a line as typed, and runs it; one with `--csv` gives a file without a byte order mark, to be shown. */
  line(line: string, page?: number): Promise<CsvAnswer & { readonly call: TypedCall | undefined }>;
}

export interface DispatchParts extends PortParts {
  readonly asker: Asker;
  readonly now: () => Date;
  /** Told of what no one foresaw, with the id that the user is told. */
  readonly unexpected: (error: unknown, id: string) => void;
}

/** From words to an answer: options parsed once, the command run, every failure worded in one place. */
export function createDispatch(parts: DispatchParts): Dispatch {
  const { registry } = parts;
  const answered = async (asked: Attempted, page: number): Promise<Answer> => {
    try {
      return await answerTo(asked, Number.isSafeInteger(Math.trunc(page)) ? Math.max(1, Math.trunc(page)) : 1, parts);
    } catch (error) {
      const id = newErrorId();
      parts.unexpected(error, id);
      return { reply: unexpectedReply(id), failure: undefined, failed: true };
    }
  };
  const run = (call: TypedCall, page = 1): Promise<Answer> => answered({ call }, page);
  const read = (call: TypedCall, page = 1): Promise<Answer> => answered({ call, onlyReads: true }, page);
  return {
    run,
    read,
    async line(line, page = 1) {
      const parsed = parseLine(line, registry.commands);
      if (!parsed.ok)
        return {
          reply: failureReply(parsed.failure, nearerLines(parsed.failure, line, registry)),
          failure: parsed.failure,
          failed: true,
          call: undefined,
        };
      const call = parsed.value;
      return { ...(await (call.csv ? csvOf(call, { read, marked: false, archive: parts.archive?.url }) : run(call, page))), call };
    },
  };
}

/** A command that is to be run. */
interface Attempted {
  readonly call: TypedCall;
  /** True: one that may change something is refused. */
  readonly onlyReads?: true;
}

/** Throws what no command foresees. */
async function answerTo(asked: Attempted, page: number, parts: DispatchParts): Promise<Answer> {
  const { call } = asked;
  let result = await attempt(parts, asked, page);
  // Behind the last page there is nothing to show: the last stands in for it.
  const paging = result.ok ? result.value.paging : undefined;
  if (paging && paging.page > paging.pages) result = await attempt(parts, asked, paging.pages);
  if (result.ok) return { reply: await linked(withCalls(result.value, call, parts), parts), failure: undefined, failed: false };
  const { failure } = result;
  const offers =
    failure.code === 'option_missing' ? await offersForMissing(failure, call, parts) : buttonsFor(failure, call, parts.registry);
  return { reply: failureReply(failure, offers), failure, failed: true };
}

const linked = async (reply: Reply, { archive, store: { articles }, space }: DispatchParts): Promise<Reply> =>
  archive ? checkLinks({ articles, links: archive })(reply, space) : reply;

/** An answer with what can be done with it as it stands: in chat several things that it shows can be had as a CSV; admins can put right what is wrong in it. */
function withCalls(reply: Reply, call: TypedCall, { asker, registry }: DispatchParts): Reply {
  const { command, options } = call;
  const definition = registry.commands.find(({ name }) => name === command);
  const isList = countOf(reply.data) > 1 || (countOf(reply.data) === 1 && reply.paging !== undefined);
  const hasCsv = asker.platform !== 'terminal' && definition?.reads === true && isList;
  const { stories = [], quotes = [], demands = [] } = reply.data ?? {};
  // Who is an admin on Slack is looked up where it is pressed.
  const isFor = (asker.admin || asker.platform === 'slack') && definition?.admin !== true;
  const isWrong = definition && isFor && stories.length + quotes.length + demands.length > 0;
  return {
    ...(hasCsv && { csv: { command, options } }),
    ...(isWrong && { wrong: putRight(printCall(call, definition).slice(1), reply.paging?.page) }),
    ...reply,
  };
}

async function attempt(parts: DispatchParts, { call, onlyReads }: Attempted, page: number): Promise<Result<Reply>> {
  const { registry, space, asker, now } = parts;
  const command = registry.commands.find(({ name }) => name === call.command);
  if (!command) return fail({ code: 'command_unknown', asked: call.command, nearest: [] });
  if (onlyReads && !command.reads) return fail({ code: 'no_rows', command: command.name });
  if (command.admin && !asker.admin) return fail({ code: 'not_admin', command: command.name });
  const at = now();
  const values = parseOptions(command, call, at);
  if (!values.ok) return values;
  const answered = async (line: string, linePage: number): Promise<Result<Reply>> => {
    const parsed = parseLine(line, registry.commands);
    return parsed.ok ? attempt(parts, { call: parsed.value, onlyReads: true }, linePage) : parsed;
  };
  // The values were parsed by the very options that the type is made of.
  const facts = { space, asker, now: at, page, typed: call.options };
  return command.run(values.value as never, { ...facts, ...only(command.needs, portsOf(parts, at, answered)) });
}

type Value = string | number | Date;

/** So long before it is one in UTC, a day has begun somewhere (https://www.iana.org/time-zones, Pacific/Kiritimati). */
const EARLIEST_DAY_MS = 14 * HOUR_MS;

function parseOptions(command: Command, { options }: TypedCall, now: Date): Result<Record<string, Value>> {
  const values: Record<string, Value> = {};
  for (const [name, option] of Object.entries(command.options)) {
    const typed = options[name]?.trim();
    if (typed === undefined || typed === '') {
      if (option.required) return fail({ code: 'option_missing', command: command.name, option: name });
      continue;
    }
    const value = parseOption(option, typed, now);
    if (value === undefined) return fail({ code: 'option_invalid', option: name, asked: typed, allowed: allowedBy(option) });
    if (option.type === 'since' && value instanceof Date && value.getTime() - now.getTime() > EARLIEST_DAY_MS)
      return fail({ code: 'option_invalid', option: name, asked: typed, allowed: `a time that has passed: ${SINCE_ALLOWED}` });
    values[name] = value;
  }
  const known = Object.keys(command.options);
  const stray = Object.keys(options).find((name) => !known.includes(name));
  return stray === undefined ? ok(values) : fail({ code: 'option_unknown', command: command.name, asked: stray, known });
}

function parseOption(option: CommandOption, typed: string, now: Date): Value | undefined {
  if (option.type === 'since') return parseSince(typed, now);
  if (option.type === 'role' || option.type === 'channel' || option.type === 'file') return typed;
  if (option.type === 'string')
    return option.choices ? option.choices.find((choice) => choice.toLowerCase() === typed.toLowerCase()) : typed;
  const number = /^#?-?\d+$/.test(typed) ? Number(typed.replace(/^#/, '')) : Number.NaN;
  return Number.isSafeInteger(number) && number >= (option.min ?? -Infinity) && number <= (option.max ?? Infinity) ? number : undefined;
}

function allowedBy(option: CommandOption): string {
  if (option.type === 'since') return SINCE_ALLOWED;
  if (option.type === 'role') return 'a role';
  if (option.type === 'channel') return 'a channel';
  if (option.type === 'file') return 'a file';
  if (option.type === 'string') return option.choices ? listOf(option.choices) : 'words';
  const [from, to] = [option.min, option.max].map((bound, index) =>
    bound === undefined ? '' : ` ${index === 0 ? 'from' : 'to'} ${bound}`,
  );
  return `a whole number${from}${to}`;
}

/** Names offered in place of the one asked for, each a button that asks again with it. */
function buttonsFor(failure: Failure, { command, options }: TypedCall, { commands }: Registry): Button[] {
  const definition = commands.find(({ name }) => name === command);
  const offered = offeredBy(failure);
  if (!definition || !offered) return [];
  // Another option may hold the very same words: only one that takes such names was asked for.
  const option = Object.entries(definition.options).find(
    ([name, taken]) => taken.type === 'string' && offered.isFor(taken.complete) && options[name]?.trim() === offered.asked,
  );
  return option === undefined
    ? []
    : offered.offers
        .slice(0, MOST_OFFERED)
        .map(({ label, value }) => ({ label, call: { command, options: { ...options, [option[0]]: value } } }));
}

const MOST_OFFERED = 5;

interface Offers {
  readonly asked: string;
  readonly offers: readonly Offered[];
  /** Whether an option that completes so takes what is offered. */
  readonly isFor: (kind: Completion | undefined) => boolean;
}

function offeredBy(failure: Failure): Offers | undefined {
  const names = (all: readonly string[]): Offered[] => all.map((name) => ({ label: name, value: name }));
  if (failure.code === 'speaker_unknown') return { asked: failure.asked, offers: names(failure.nearest), isFor: takesSpeaker };
  if (failure.code === 'speaker_ambiguous') return { asked: failure.asked, offers: speakerOffers(failure.matches), isFor: takesSpeaker };
  if (failure.code === 'nothing_found' && failure.namesakes)
    return { asked: failure.namesakes.name, offers: speakerOffers(failure.namesakes.others), isFor: takesSpeaker };
  return failure.code === 'brief_unknown'
    ? { asked: failure.asked, offers: names(failure.known), isFor: (kind) => kind === 'briefs' }
    : undefined;
}

/** The line as it stands, with the command's name put right. */
function nearerLines(failure: Failure, line: string, { commands }: Registry): Button[] {
  if (failure.code !== 'command_unknown') return [];
  return failure.nearest.flatMap((name) => {
    const again = parseLine(
      line.replace(/^\s*\S+/, () => `/${name}`),
      commands,
    );
    const command = commands.find((c) => c.name === name);
    return again.ok && command ? [{ label: [slash(name, typedOptions(again.value, command) || undefined)], call: again.value }] : [];
  });
}
