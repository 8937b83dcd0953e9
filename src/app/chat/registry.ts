import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { type BriefDefinition, SECTIONS } from '../../core/briefs/brief.ts';
import { parseSchedule, ZONE_ALLOWED } from '../../core/briefs/schedule.ts';
import { type Command, PORT_NAMES } from '../../core/chat/command.ts';
import { LANGUAGES } from '../../core/chat/localised.ts';
import { TOPICS } from '../../core/news/abstract.ts';
import { zoneNamed } from '../../text/time-zone.ts';
import { ExitError } from '../exit.ts';

/** Every command and every brief, in the order of their names. */
export interface Registry {
  readonly commands: readonly Command[];
  readonly briefs: readonly BriefDefinition[];
}

/** Limits of a slash command: https://discord.com/developers/docs/interactions/application-commands#application-command-object. */
const name = z.string().regex(/^[a-z][a-z0-9-]{0,31}$/, 'expected 1 to 32 lower-case letters, digits or hyphens');
const commandName = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,31}(?: [a-z][a-z0-9-]{0,31})?$/, 'expected one or two words of 1 to 32 lower-case letters, digits or hyphens');
const description = z.string().min(1).max(100);
/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const NAME_ELSEWHERE = "[-_'\\p{L}\\p{N}]{1,32}";
const localisedAs = (name: string, expected: string) =>
  z.record(
    z.enum(LANGUAGES),
    z.tuple([
      z
        .string()
        .regex(new RegExp(`^${name}$`, 'u'), `expected ${expected}`)
        .refine((named) => named === named.toLowerCase(), 'expected lower case'),
      description,
    ]),
  );
const option = z
  .object({
    type: z.enum(['string', 'integer', 'since', 'role', 'channel', 'file']),
    description,
    localised: localisedAs(NAME_ELSEWHERE, 'one word of at most 32 letters').optional(),
    required: z.boolean().optional(),
  })
  .loose();
/** Discord refuses a command whose required options stand behind others; `/help` and Slack read best so too. */
const requiredFirst = (options: readonly { readonly required?: boolean | undefined }[]): boolean =>
  options.every(({ required }, index) => !required || options.slice(0, index).every((before) => before.required));
const command = z
  .object({
    name: commandName,
    description,
    localised: localisedAs(`${NAME_ELSEWHERE}(?: ${NAME_ELSEWHERE})?`, 'one or two words of at most 32 letters each').optional(),
    options: z
      .record(name, option)
      .refine((options) => Object.keys(options).length <= 25, 'expected at most 25 options')
      .refine((options) => requiredFirst(Object.values(options)), 'expected required options before the others'),
    reads: z.literal(true).optional(),
    needs: z.array(z.enum(PORT_NAMES)),
    fails: z.array(z.string()),
    example: z.string().startsWith('/'),
    run: z.function(),
  })
  .loose();

const whole = z.number().int().min(0).max(100);
const some = z.array(z.string().min(1).max(100)).min(1);
const filter = z
  .strictObject({
    sources: some,
    speakers: some,
    words: some,
    topics: z.array(z.enum(TOPICS)).min(1),
    languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'expected a language’s subtag of BCP 47, such as en')).min(1),
  })
  .partial();
const brief = z.strictObject({
  id: name,
  title: z.string().min(1).max(80),
  schedule: z.string().check((context) => {
    // The zone has a line of its own.
    const parsed = parseSchedule(context.value, 'UTC');
    if (!parsed.ok) context.issues.push({ code: 'custom', message: parsed.failure, input: context.value });
  }),
  timezone: z.string().refine((zone) => zoneNamed(zone) !== undefined, `expected ${ZONE_ALLOWED}`),
  sections: z.array(z.enum(SECTIONS)).min(1),
  windowHours: z.number().positive().max(8784),
  maxStories: whole,
  maxQuotes: whole,
  maxDemands: whole,
  filter: filter.optional(),
  whenEmpty: z.enum(['say', 'skip']).optional(),
});

/** Reads `commands/` and `briefs/` under `root`. Throws an `ExitError` that names every file that is wrong, and where. */
export async function loadRegistry(root: string): Promise<Registry> {
  const commands = await loadFolder<Command>(root, { folder: 'commands', schema: command, nameOf: ({ name }) => name });
  const briefs = await loadFolder<BriefDefinition>(root, { folder: 'briefs', schema: brief, nameOf: ({ id }) => id });
  const problems = [...commands.problems, ...briefs.problems];
  if (problems.length > 0) throw new ExitError(problems.join('\n'));
  return { commands: commands.items, briefs: briefs.items };
}

interface FolderForm<T> {
  readonly folder: string;
  readonly schema: z.ZodType;
  readonly nameOf: (item: T) => string;
}

async function loadFolder<T extends object>(
  root: string,
  { folder, schema, nameOf }: FolderForm<T>,
): Promise<{ readonly items: readonly T[]; readonly problems: readonly string[] }> {
  const items = new Map<string, T>();
  const problems: string[] = [];
  const files = filesIn(path.join(root, folder));
  if (files.length === 0) problems.push(`${folder}/: holds no file: expected one at least`);
  for (const file of files) {
    const at = `${folder}/${file}`;
    const item = await load<T>(path.join(root, at));
    const wrong = typeof item === 'string' ? [item] : problemsOf(item, schema);
    if (typeof item === 'string' || wrong.length > 0) {
      problems.push(...wrong.map((problem) => `${at}: ${problem}`));
      continue;
    }
    const expected = nameOfFile(file);
    if (nameOf(item) !== expected) problems.push(`${at}: is called '${nameOf(item)}': expected '${expected}', as its file`);
    // A name is its file's: only the same file in both languages can share one.
    else if (items.has(expected))
      problems.push(`${at}: '${expected}' is there already: expected ${at.replace(/\.\w+$/, '')}.js or .ts, not both`);
    else items.set(expected, item);
  }
  return { items: [...items.values()], problems };
}

/** Every module in the folder and in the folders inside it, by its path there, in the order of the names it stands for. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll(path.sep, '/'));
  const modules = files.filter((file) => /\.(?:ts|js)$/.test(file) && !file.endsWith('.d.ts'));
  return modules.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** By name; of one name in both languages the `.js` first. */
const orderOf = (file: string): string => `${nameOfFile(file)}\n${file}`;

/** `schedule/add.ts` holds "schedule add". */
const nameOfFile = (file: string): string => file.replace(/\.\w+$/, '').replaceAll('/', ' ');

function problemsOf(item: unknown, schema: z.ZodType): string[] {
  const issues = schema.safeParse(item).error?.issues ?? [];
  return issues.map(({ path: where, code, message }) =>
    where.length > 0 && code !== 'custom' ? `${where.join('.')}: ${message}` : message,
  );
}

/** What a file exports by default, or why it can't be had. */
async function load<T extends object>(file: string): Promise<T | string> {
  try {
    const module: { readonly default?: T } = await import(pathToFileURL(file).href);
    return module.default ?? 'no default export';
  } catch (error) {
    return `can't be loaded: ${error instanceof Error ? error.message : String(error)}`;
  }
}
