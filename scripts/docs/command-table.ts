import type { Command } from '../../src/core/chat/command.ts';
import { usageOf } from '../../src/core/chat/command-line.ts';

/** What stands in front of the table, and the table. */
const TABLE = /(?<=<!-- commands -->\n)(?:\|.*\n)+/;

/** README with its table of commands as they are now, in the order given. */
export function withCommandTable(readme: string, commands: readonly Command[]): string {
  if (!TABLE.test(readme)) throw new Error('README.md has no table behind <!-- commands -->');
  const rows = [
    ['command', 'what it answers'],
    ...commands.map((command) => [`\`/${[command.name, usageOf(command)].filter(Boolean).join(' ')}\``, command.description]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |\n`;
  const [head = [], ...body] = rows;
  return readme.replace(TABLE, () => [head, widths.map((width) => '-'.repeat(width)), ...body].map(line).join(''));
}
