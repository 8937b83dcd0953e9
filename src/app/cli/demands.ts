import type { Command as Commander } from 'commander';
import { printedLine } from '../../core/chat/printed-reply.ts';
import type { DismissedDemand } from '../../core/news/stored.ts';
import { OPERATOR } from '../../core/scope.ts';
import { day } from '../../presentation/news/citations.ts';
import { failureReply } from '../../presentation/notices/failures.ts';
import type { App } from '../app.ts';
import { DONE, FAILED, USAGE } from '../exit.ts';
import { printable } from '../printable.ts';
import { exampleText } from './output/examples.ts';

type Ended = (status: number) => void;

/** `verbatim demands dismiss 3`: what is found to be no demand goes off display, for later articles that tell the same too, and is kept as data. */
export function addDemands(demands: Commander, app: App, ended: Ended): void {
  demands
    .option('--explain', 'show the words behind each: who, of whom and what tells it marked')
    .option('--dismissed', 'list what was taken off display, in every space');
  for (const [name, description] of [
    ['dismiss', 'Take a demand that is none off display, in later articles too'],
    ['restore', 'Put a demand back on display'],
  ] as const)
    demands
      .command(name)
      .description(description)
      .argument('<number>', 'its number in /demands')
      .option('--json', 'print JSON')
      .addHelpText('after', exampleText([`demands ${name} 3`]))
      .action(async (typed: string, _options, subcommand: Commander) => {
        const { json = false } = subcommand.optsWithGlobals<{ json?: boolean }>();
        if (!/^[1-9]\d{0,14}$/.test(typed)) subcommand.error(`error: '${typed}': expected a demand's number`, { exitCode: USAGE });
        ended(await change(app, name, { id: Number(typed), json }));
      });
}

async function change(app: App, what: 'dismiss' | 'restore', { id, json }: { id: number; json: boolean }): Promise<number> {
  const store = await app.store();
  const done = await (what === 'dismiss' ? store.demands.dismiss(id, OPERATOR, new Date()) : store.demands.restore(id, OPERATOR));
  const said = what === 'dismiss' ? `Demand ${id} is off display.` : `Demand ${id} is on display again.`;
  if (json) await app.print(JSON.stringify({ demand: id, [what === 'dismiss' ? 'dismissed' : 'restored']: done }));
  else if (done) await app.print(said);
  else
    app.say(
      what === 'dismiss'
        ? printedLine(failureReply({ code: 'demand_unknown', asked: String(id) }).title)
        : `Demand ${id} was not dismissed.`,
    );
  return done ? DONE : FAILED;
}

/** A dismissal; its number where the operator made it, who alone takes it back here. */
type ListedDismissal = DismissedDemand & { readonly id?: number };

/** `verbatim demands --dismissed`: what the operator dismissed, newest first, then what the admins of each space did, oldest first. */
export async function printDismissed(app: App, json: boolean): Promise<number> {
  const { demands } = await app.store();
  const ofSpaces = (await demands.allDismissals()).filter(({ space }) => space !== OPERATOR);
  const dismissals: readonly ListedDismissal[] = [...(await demands.dismissals(OPERATOR)), ...ofSpaces];
  if (json) await app.print(JSON.stringify({ dismissed: dismissals }, undefined, 2));
  else if (dismissals.length === 0) await app.print('No demand was dismissed.');
  for (const dismissal of json ? [] : dismissals) await app.print(lineOf(dismissal));
  return DONE;
}

function lineOf({ id, space, issuer, addressee, content, dismissedAt }: ListedDismissal): string {
  const parties = `${issuer?.name ?? 'Somebody unnamed'}${addressee ? ` to ${addressee.name}` : ''}`;
  return printable(
    `${id === undefined ? '' : `${id}. `}${parties}: ${content.map((text) => `“${text}”`).join(' … ')} (dismissed ${day(dismissedAt)}${space === OPERATOR ? '' : ` in ${space}`})`.replace(
      /\s+/g,
      ' ',
    ),
  );
}
