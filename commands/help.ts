import { type Asker, type Command, defineCommand } from '../src/core/chat/command.ts';
import { nearestCommands, parseLine, typedOptions, usageOf } from '../src/core/chat/command-line.ts';
import type { CommandCall, CommandName, Reply, RichLine } from '../src/core/chat/reply.ts';
import { fail, ok } from '../src/core/failure.ts';
import { slash } from '../src/presentation/command-names.ts';

/** `/help [command]`: every command from the registry, those of a group, or one with its options. */
export default defineCommand({
  name: 'help',
  reads: true,
  personal: true,
  description: 'What you can ask',
  localised: { de: ['hilfe', 'Was man fragen kann'], fr: ['aide', 'Ce que l’on peut demander'] },
  options: {
    command: {
      type: 'string',
      description: 'A command to explain',
      localised: { de: ['befehl', 'Ein Befehl, der erklärt werden soll'], fr: ['commande', 'Une commande à expliquer'] },
    },
  },
  needs: ['commands'],
  fails: ['command_unknown'],
  example: '/help quote',
  async run({ command: asked }, { commands, asker }) {
    const moreAbout = (command: string): RichLine => [
      'More about one: ',
      callAs(asker, { command: 'help', options: { command } }, commands),
    ];
    if (asked === undefined) return ok(listing('What you can ask', commands, moreAbout('quote')));
    const name = asked.replace(/^\//, '').toLowerCase();
    const command = commands.find((c) => c.name === name);
    const group = commands.filter((c) => c.name.startsWith(`${name} `));
    if (!command && group[0]) return ok(listing([slash(name)], group, moreAbout(group[0].name)));
    if (!command) return fail({ code: 'command_unknown', asked: name, nearest: nearestCommands(name, commands) });
    const options = Object.entries(command.options);
    const example = parseLine(command.example, commands);
    return ok({
      title: [titleOf(command)],
      blocks: [
        { kind: 'text', text: command.description },
        ...(options.length > 0
          ? [{ kind: 'fields' as const, fields: options.map(([option, { description }]) => ({ name: option, value: description })) }]
          : []),
        ...(example.ok ? [{ kind: 'text' as const, text: ['Example: ', callAs(asker, example.value, commands)] }] : []),
      ],
      audience: 'asker',
    });
  },
});

const listing = (title: RichLine, commands: readonly Command[], footer: RichLine): Reply => ({
  title,
  blocks: [{ kind: 'fields', fields: commands.map((command) => ({ name: [titleOf(command)], value: command.description })) }],
  footer,
  audience: 'asker',
});

/** `/quote <speaker> [about] [since] [source]`. */
const titleOf = (command: Command): CommandName => slash(command.name, usageOf(command) || undefined);

/** A call as its asker makes it: Discord has a field for each option, elsewhere they are typed behind the name. */
function callAs({ platform }: Asker, call: CommandCall, commands: readonly Command[]): CommandName {
  const fields = Object.entries(call.options).map(([option, value]) => `${option}: ${value}`);
  const definition = commands.find(({ name }) => name === call.command) ?? { options: {} };
  return slash(call.command, (platform === 'discord' ? fields.join(' ') : typedOptions(call, definition)) || undefined);
}
