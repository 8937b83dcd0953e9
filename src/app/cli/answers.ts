import type { Command as Commander } from 'commander';
import type { Command, CommandOption } from '../../core/chat/command.ts';
import type { TypedCall } from '../../core/chat/command-line.ts';
import { printedReply } from '../../core/chat/printed-reply.ts';
import type { Answer, CsvAnswer } from '../../core/chat/question.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { FailureCode } from '../../core/failure.ts';
import { OPERATOR } from '../../core/scope.ts';
import { renderReply } from '../../platforms/terminal/render.ts';
import type { App } from '../app.ts';
import { DONE, FAILED, USAGE } from '../exit.ts';
import { archiveSessionsOf } from '../web/sessions.ts';
import { addDemands, printDismissed } from './demands.ts';
import { withCommandLines } from './output/command-lines.ts';
import { exampleText } from './output/examples.ts';
import { terminalStyleOf } from './output/terminal-style.ts';
import { addExplainSpeakers, explainSpeakers } from './rulings.ts';

/** Failures that another command line would have spared. */
const WRONG_USAGE: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'command_unknown',
  'option_unknown',
  'option_missing',
  'option_invalid',
]);

/** The slash commands as subcommands: the first option is what stands behind the name, the others are flags. `/help` is left to `--help`, and those of `own` to the command line’s own of that name. */
export async function addAnswers(
  program: Commander,
  app: App,
  { ended, own }: { readonly ended: (status: number) => void; readonly own: ReadonlySet<string> },
): Promise<void> {
  const { commands } = await app.registry();
  const groups = new Map<string, Commander>();
  const place = (name: string): Commander => {
    const [group = '', own] = name.split(' ');
    if (own === undefined) return program.command(name);
    const parent = groups.get(group) ?? program.command(group).description(membersOf(group, commands));
    groups.set(group, parent);
    return parent.command(own);
  };
  for (const command of commands.filter(({ name }) => name !== 'help' && !own.has(name))) {
    const [first, ...others] = Object.entries(command.options);
    const subcommand = place(command.name).description(command.description);
    // What stands behind `speakers` is whom `--explain` asks about.
    if (first && command.name !== 'speakers') subcommand.argument(placeOf(...first), first[1].description);
    for (const [name, { description }] of others) subcommand.option(`--${name} <${name}>`, description);
    if (first && !first[1].required) subcommand.option(`--${first[0]} <${first[0]}>`, first[1].description);
    if (command.name === 'demands') addDemands(subcommand, app, ended);
    if (command.name === 'speakers') addExplainSpeakers(subcommand);
    subcommand
      .option('--page <number>', 'which page of a long answer', '1')
      .option('--markdown', 'print Markdown')
      .option('--html', 'print one HTML page')
      .option('--json', 'print JSON')
      .option('--csv', 'print a CSV of all pages')
      .addHelpText('after', exampleText([exampleOf(command)]))
      .action(async () => {
        const { page = '', json, markdown, html, csv, dismissed, explain, ...options } = subcommand.opts<Record<string, string>>();
        if (command.name === 'speakers' && (explain !== undefined || subcommand.args.length > 0)) {
          const of = { typed: subcommand.args.join(' '), page: pageOf(subcommand, page), json: json !== undefined };
          ended(await explainSpeakers(app, of));
          return;
        }
        if (first && subcommand.args.length > 0) options[first[0]] = subcommand.args.join(' ');
        const form = formOf(subcommand, { json, markdown, html, csv });
        const asked = { page: pageOf(subcommand, page), form, explain: explain !== undefined };
        ended(
          dismissed === undefined
            ? await answer(app, { command: command.name, options }, asked)
            : await printDismissed(app, form === 'json'),
        );
      });
  }
}

/** What `--help` says of a group: the second words of its commands. */
const membersOf = (group: string, commands: readonly Command[]): string =>
  commands.flatMap(({ name }) => (name.startsWith(`${group} `) ? [name.slice(group.length + 1)] : [])).join(', ');

/** `<speaker...>`: words need no marks around them; a number is one word. */
function placeOf(name: string, { type, required }: CommandOption): string {
  const words = type === 'integer' ? name : `${name}...`;
  return required ? `<${words}>` : `[${words}]`;
}

/** By the flag that asks for it; without one an answer is text. */
const FLAGGED_FORMS = ['json', 'markdown', 'html', 'csv'] as const;
type FlaggedForm = (typeof FLAGGED_FORMS)[number];
type OutputForm = 'text' | FlaggedForm;

/** Loaded only where they are asked for. */
const FORMS: Readonly<Record<Exclude<OutputForm, 'json' | 'csv'>, (reply: Reply, app: App) => string | Promise<string>>> = {
  text: (reply, app) => renderReply(reply, terminalStyleOf(app.process)),
  markdown: async (reply) => (await import('../../platforms/document/markdown.ts')).renderMarkdown(reply),
  html: async (reply) => (await import('../../platforms/document/html.ts')).renderHtml(reply),
};

function formOf(subcommand: Commander, given: Readonly<Record<FlaggedForm, string | undefined>>): OutputForm {
  const asked = FLAGGED_FORMS.filter((form) => given[form] !== undefined);
  if (asked.length > 1) subcommand.error(`error: --${asked.join(' and --')}: one form at a time`, { exitCode: USAGE });
  return asked[0] ?? 'text';
}

interface AnswerOptions {
  readonly page: number;
  readonly form: OutputForm;
  /** Shows the words behind each demand of the answer too. */
  readonly explain: boolean;
}

async function answer(app: App, call: TypedCall, { page, form, explain }: AnswerOptions): Promise<number> {
  const { createDispatch } = await import('../chat/dispatch.ts');
  // `status` tells of the store as it is.
  const store = call.command === 'status' ? await app.store() : await app.seededStore();
  const registry = await app.registry();
  const dispatch = createDispatch({
    registry,
    store,
    space: OPERATOR,
    asker: { platform: 'terminal', admin: true },
    now: () => new Date(),
    allowHosts: app.config.allowHosts,
    archive: await archiveSessionsOf(app.config, store),
    unexpected: (error, id) => app.logError(error, id),
  });
  if (form === 'csv') return printCsv(app, await (await import('../chat/csv-answer.ts')).csvOf(call, dispatch));
  const { reply, failure, failed } = await dispatch.run(call, page);
  if (form === 'json') await app.print(JSON.stringify({ reply: printedReply(reply), failure: failure ?? null }, undefined, 2));
  else if (failed) app.say(renderReply({ ...reply, buttons: [] }, { colour: false }).trimEnd());
  else
    await app.print(
      (await FORMS[form](form === 'text' ? withCommandLines(withPages(reply), registry.commands) : withPages(reply), app)).trimEnd(),
    );
  if (explain && form === 'text')
    for (const { id } of reply.data?.demands ?? []) {
      const why = await dispatch.run({ command: 'why', options: { demand: String(id) } });
      await app.print(
        `\n${renderReply(withCommandLines(withPages(why.reply), registry.commands), terminalStyleOf(app.process)).trimEnd()}`,
      );
    }
  return statusOf({ failure, failed });
}

const statusOf = ({ failure, failed }: Pick<Answer, 'failure' | 'failed'>): number =>
  failure && WRONG_USAGE.has(failure.code) ? USAGE : failed ? FAILED : DONE;

/** The rows alone on stdout, what is to be said of them on stderr. */
async function printCsv(app: App, answer: CsvAnswer): Promise<number> {
  if (answer.file) await app.print(answer.file.content.replace(/\r\n$/, '\r'));
  app.say(renderReply({ ...answer.reply, buttons: [] }, { colour: false }).trimEnd());
  return statusOf(answer);
}

/** A slash command's example as a command line: `/quote putin about nato` is `quote putin --about nato`. */
export function exampleOf({ name, example, options }: Command): string {
  const names = Object.keys(options);
  const words = example.split(' ').slice(name.split(' ').length);
  return [name, ...words.map((word) => (names.includes(word) ? `--${word}` : word))].join(' ');
}

function pageOf(subcommand: Commander, typed: string): number {
  if (/^[1-9]\d{0,8}$/.test(typed)) return Number(typed);
  return subcommand.error(`error: --page '${typed}': expected a whole number from 1`, { exitCode: USAGE });
}

/** Says how a command line asks for the next page, where a session would type "more". */
function withPages(reply: Reply): Reply {
  const { paging, footer } = reply;
  if (!paging) return reply;
  const pages = `page ${paging.page} of ${paging.pages}${paging.page < paging.pages ? `, --page ${paging.page + 1} shows the next` : ''}`;
  return {
    ...reply,
    paging: undefined,
    footer: footer === undefined ? pages : [...(typeof footer === 'string' ? [footer] : footer), `, ${pages}`],
  };
}
