import { type Command, defineCommand } from '../src/core/chat/command.ts';
import { nearestCommands } from '../src/core/chat/command-line.ts';
import type { Reply } from '../src/core/chat/reply.ts';
import { fail, ok } from '../src/core/failure.ts';

/** `/help [command]`: every command from the registry, those of a group, or one with its options. */
export default defineCommand({
  name: 'help',
  personal: true,
  description: 'What you can ask',
  options: { command: { type: 'string', description: 'A command to explain' } },
  fails: ['command_unknown'],
  example: '/help quote',
  async run({ command: asked }, { commands }) {
    if (asked === undefined) return ok(listing('What you can ask', commands, 'More about one: /help quote'));
    const name = asked.replace(/^\//, '').toLowerCase();
    const command = commands.find((c) => c.name === name);
    const group = commands.filter((c) => c.name.startsWith(`${name} `));
    if (!command && group.length > 0) return ok(listing(`/${name}`, group, `More about one: /help ${group[0]!.name}`));
    if (!command) return fail({ code: 'command_unknown', asked: name, nearest: nearestCommands(name, commands) });
    const options = Object.entries(command.options);
    return ok({
      title: usageOf(command),
      blocks: [
        { kind: 'text', text: command.description },
        ...(options.length > 0
          ? [{ kind: 'fields' as const, fields: options.map(([option, { description }]) => ({ name: option, value: description })) }]
          : []),
        { kind: 'text', text: ['Example: ', { text: command.example, style: 'strong' }] },
      ],
      audience: 'asker',
    });
  },
});

const listing = (title: string, commands: readonly Command[], footer: string): Reply => ({
  title,
  blocks: [{ kind: 'fields', fields: commands.map((command) => ({ name: usageOf(command), value: command.description })) }],
  footer,
  audience: 'asker',
});

/** `/quote <speaker> [about] [since] [source]`. */
function usageOf(command: Command): string {
  const options = Object.entries(command.options).map(([name, { required }]) => (required ? `<${name}>` : `[${name}]`));
  return [`/${command.name}`, ...options].join(' ');
}
