import { type CommandContext, defineCommand } from '../src/core/chat/command.ts';
import type { Rich } from '../src/core/chat/reply.ts';
import { ok } from '../src/core/failure.ts';
import { dayOf, monthOf } from '../src/core/ports/model-ledger.ts';
import type { StoreStatus } from '../src/core/ports/store.ts';
import { OPERATOR } from '../src/core/scope.ts';
import { refusedOf, spentOf, troubledOf } from '../src/presentation/notices/model-words.ts';
import { PLATFORM_NAMES, platformWords } from '../src/presentation/notices/platforms.ts';
import { watchesSeen } from '../src/presentation/watches/seen-watches.ts';
import { watchesCount } from '../src/presentation/watches/watches-count.ts';

interface StatusField {
  readonly name: string;
  readonly value: Rich;
}

const MEGABYTE = 1_048_576;

/** `/status`: what is seen here, and when it last grew; for the operator of the whole store too. */
export default defineCommand({
  name: 'status',
  reads: true,
  description: 'What the store holds, and when it last read something',
  localised: {
    de: ['status', 'Was gespeichert ist, und wann zuletzt gelesen wurde'],
    fr: ['état', 'Ce qui est conservé, et la dernière lecture'],
  },
  options: {},
  needs: ['storeStatus', 'watches', 'platforms', 'modelLedger'],
  fails: [],
  example: '/status',
  async run(_options, context) {
    // What others read, what the model costs and where all that is kept is for whoever runs the bot to know.
    const operates = context.space === OPERATOR;
    const status = await context.storeStatus(operates ? undefined : context.space);
    const watches = await (operates ? context.watches.list() : watchesSeen(context.watches, context));
    const number = (n: number): string => n.toLocaleString('en-US');
    return ok({
      title: 'Status',
      blocks: [
        {
          kind: 'fields',
          fields: [
            { name: 'Articles', value: number(status.articles) },
            { name: 'Revisions', value: number(status.revisions) },
            { name: 'Quotes', value: number(status.quotes) },
            { name: 'Speakers', value: number(status.speakers) },
            { name: 'Demands', value: number(status.demands) },
            { name: 'Last read', value: status.lastReadAt ? [{ date: status.lastReadAt, time: true }] : 'never' },
            ...(watches.length > 0 ? [{ name: 'Watches', value: watchesCount(watches) }] : []),
            ...(operates ? await operatorFields(status, context) : []),
          ],
        },
      ],
      audience: 'asker',
    });
  },
});

/** Where the store is, how the bot fares on each platform and what the model cost. */
async function operatorFields(
  { location, bytes, schemaVersion }: StoreStatus,
  context: CommandContext<'platforms' | 'modelLedger'>,
): Promise<StatusField[]> {
  return [
    { name: 'Store', value: `${location} (${(bytes / MEGABYTE).toFixed(1)} MB, schema ${schemaVersion})` },
    ...(await platformFields(context)),
    ...(await modelFields(context)),
  ];
}

/** How the bot fares on each platform that it was ever on. */
async function platformFields({ platforms, now }: CommandContext<'platforms'>): Promise<StatusField[]> {
  return (await platforms.all()).map((report) => ({ name: PLATFORM_NAMES[report.platform], value: platformWords(report, now) }));
}

/** What the model cost, and what of its answers was not taken; nothing where none was ever asked this month. */
async function modelFields({ modelLedger, now }: CommandContext<'modelLedger'>): Promise<StatusField[]> {
  const month = await modelLedger.spend(monthOf(now));
  if (month.length === 0) return [];
  const counts = await modelLedger.counts(monthOf(now));
  return [
    { name: 'Model today', value: spentOf(await modelLedger.spend(dayOf(now))) },
    { name: 'This month', value: spentOf(month) },
    { name: 'Not taken', value: refusedOf(counts) },
    { name: 'Trouble', value: troubledOf(counts) },
  ].filter(({ value }) => value !== '');
}
