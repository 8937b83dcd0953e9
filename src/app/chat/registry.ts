import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { type BriefDefinition, SECTIONS } from '../../core/briefs/brief.ts';
import { parseSchedule, ZONE_ALLOWED } from '../../core/briefs/schedule.ts';
import type { Command } from '../../core/chat/command.ts';
import { TOPICS } from '../../core/news/abstract.ts';
import { zoneNamed } from '../../text/time-zone.ts';

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
const option = z
  .object({ type: z.enum(['string', 'integer', 'since', 'role', 'channel', 'file']), description, required: z.boolean().optional() })
  .loose();
/** Discord refuses a command whose required options stand behind others; `/help` and Slack read best so too. */
const requiredFirst = (options: readonly { readonly required?: boolean | undefined }[]): boolean =>
  options.every(({ required }, index) => !required || options.slice(0, index).every((before) => before.required));
const command = z
  .object({
    name: commandName,
    description,
    options: z
      .record(name, option)
      .refine((options) => Object.keys(options).length <= 25, 'expected at most 25 options')
      .refine((options) => requiredFirst(Object.values(options)), 'expected required options before the others'),
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

/** Reads `commands/` and `briefs/` under `root`. Throws an `Error` that names every file that is wrong, and where. */
export async function loadRegistry(root: string): Promise<Registry> {
  const problems: string[] = [];
  const commands = await loadFolder<Command>(root, 'commands', command, (c) => c.name, problems);
  const briefs = await loadFolder<BriefDefinition>(root, 'briefs', brief, (b) => b.id, problems);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { commands, briefs };
}

async function loadFolder<T>(
  root: string,
  folder: string,
  schema: z.ZodType,
  nameOf: (item: T) => string,
  problems: string[],
): Promise<T[]> {
  const items: T[] = [];
  const found = existsSync(path.join(root, folder)) ? readdirSync(path.join(root, folder)) : [];
  const files = found.filter((file) => /\.(?:ts|js)$/.test(file) && !file.endsWith('.d.ts')).sort();
  if (files.length === 0) problems.push(`${folder}/: holds no file: expected one at least`);
  for (const file of files) {
    const at = `${folder}/${file}`;
    const module = await load<T>(path.join(root, at));
    if (module instanceof Error) {
      problems.push(`${at}: can't be loaded: ${module.message}`);
      continue;
    }
    if (module.default === undefined) {
      problems.push(`${at}: no default export`);
      continue;
    }
    for (const item of [module.default].flat() as T[]) {
      const parsed = schema.safeParse(item);
      if (!parsed.success) {
        for (const issue of parsed.error.issues)
          problems.push(`${at}: ${issue.path.length > 0 && issue.code !== 'custom' ? `${issue.path.join('.')}: ` : ''}${issue.message}`);
        continue;
      }
      if (nameOf(item).split(' ')[0] !== path.parse(file).name)
        problems.push(`${at}: is called '${nameOf(item)}': expected '${path.parse(file).name}', as its file`);
      // A name is its file's: only the same file in both languages can share one.
      else if (items.some((other) => nameOf(other) === nameOf(item)))
        problems.push(`${at}: '${nameOf(item)}' is there already: expected ${folder}/${nameOf(item)}.js or .ts, not both`);
      else items.push(item);
    }
  }
  return items;
}

/** A file's exports, or why it has none. */
async function load<T>(file: string): Promise<{ default?: T | readonly T[] } | Error> {
  try {
    return (await import(pathToFileURL(file).href)) as { default?: T | readonly T[] };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
