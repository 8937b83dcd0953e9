import path from 'node:path';
import type { ArticleStore } from '../../core/ports/article-store.ts';
import { OPERATOR } from '../../core/scope.ts';
import { TerminalPoster } from '../../platforms/terminal/poster.ts';
import { safe } from '../../platforms/terminal/safe.ts';
import type { App } from '../app.ts';
import { createDispatch, type Dispatch } from '../chat/dispatch.ts';
import { type ConfigProblem, ENV_FILE, readConfigResult, readVariables, type Surroundings } from '../config.ts';
import { DONE, ExitError, USAGE } from '../exit.ts';
import { ENV_EXAMPLE, runnable } from '../package.ts';
import { Poller, type PollerParts } from '../polling/poller.ts';
import { type ExtractorParts, extractorOf } from '../reading/extractor.ts';
import { schedulerOf } from '../scheduling/clock.ts';
import { Dialog } from '../setup/dialog.ts';
import { setUpDiscord } from '../setup/discord.ts';
import { setVariables } from '../setup/env-file.ts';
import { scheduleBrief } from '../setup/first-brief.ts';
import type { BriefPlace } from '../setup/parts.ts';
import { setUpSlack } from '../setup/slack.ts';
import { followSources } from '../setup/sources.ts';
import { terminalStyleOf } from './output/terminal-style.ts';

const WELCOME = `Verbatim’s set-up: where briefs go, what it reads, and when they come; about five minutes.
Enter alone takes what stands in [brackets]. Ctrl-C leaves; what is done then stays done. It can be run again.
`;
const PLATFORMS = [{ name: 'Discord' }, { name: 'Slack' }, { name: 'this terminal' }];
/** What the dialog itself can put right. */
const ASKED_FOR = /^(?:DISCORD_TOKEN|SLACK_BOT_TOKEN|SLACK_APP_TOKEN)$/;

/** Asks for what is missing, checks each answer with the platform, keeps it in `.env`, and ends with a brief posted. */
export async function setUp(app: App): Promise<number> {
  refuseOtherProblems(app.process);
  const dialog = new Dialog(app.process.stdin, app.process.stdout);
  try {
    dialog.say(WELCOME);
    const place = await placeFor(app, dialog);
    const store = await app.store();
    const registry = await app.registry();
    const dispatchIn = (asked: Pick<Parameters<typeof createDispatch>[0], 'space' | 'asker'>): Dispatch =>
      createDispatch({
        ...asked,
        registry,
        store,
        now: () => new Date(),
        allowHosts: app.config.allowHosts,
        unexpected: (error, id) => app.logError(error, id),
      });
    const dispatch = dispatchIn({ space: OPERATOR, asker: { platform: 'terminal', admin: true } });
    await followSources({ sources: store.sources, dialog, dispatch, poller: await pollerOf(app, store) });
    if (await isEmpty(store.articles)) await app.seededStore();
    const { space, platform, channel } = place.destination;
    const scheduler = schedulerOf({
      store,
      registry,
      posters: { [platform]: place.poster },
      tellAdmins: async () => undefined,
      unexpected: (error) => void app.logError(error),
    });
    await scheduleBrief({
      dialog,
      schedules: store.schedules,
      scheduler,
      place,
      dispatch: dispatchIn({ space, asker: { platform, channel, admin: true } }),
    });
    dialog.say(
      `\nDone. \`${runnable()}\` runs the bot: it answers /quote, /demands and /help there, and posts the brief while it runs.\nFor another platform, run the set-up again.`,
    );
    return DONE;
  } finally {
    dialog.close();
  }
}

async function pollerOf(app: App, store: PollerParts['store'] & ExtractorParts['store']): Promise<Poller> {
  const { model, allowHosts } = app.config;
  const tellOperator = (sentence: string): void => app.say(safe(sentence));
  const unexpected = (error: unknown): void => void app.logError(error);
  const extractor = await extractorOf({ model, store, tellOperator, unexpected });
  const poller = new Poller({
    store,
    extractor,
    allowHosts,
    tell: (_source, sentence) => tellOperator(sentence),
    unexpected,
    now: () => new Date(),
    random: Math.random,
  });
  app.beforeClose(async () => {
    extractor.stop();
    await poller.stop();
  });
  return poller;
}

const isEmpty = async (articles: ArticleStore): Promise<boolean> =>
  (await articles.find({ space: OPERATOR }, { offset: 0, limit: 1 })).total === 0;

/** Half of Slack's tokens is a problem that this dialog is for; a store that can't be opened is not. */
function refuseOtherProblems(process: Surroundings): void {
  const result = readConfigResult(process);
  const others: readonly ConfigProblem[] = result.ok ? [] : result.problems.filter(({ variable }) => !ASKED_FOR.test(variable));
  if (others.length > 0)
    throw new ExitError(['This has to be put right first:', ...others.map(({ message }) => `  ${message}`)].join('\n'), USAGE);
}

async function placeFor(app: App, dialog: Dialog): Promise<BriefPlace> {
  const folder = app.process.cwd();
  const variables = readVariables(app.process);
  const first = !variables.has('DISCORD_TOKEN') && variables.has('SLACK_BOT_TOKEN') ? 'Slack' : 'Discord';
  const { name } = await dialog.choose('Where shall briefs be posted?', PLATFORMS, first);
  if (name === 'this terminal') return terminal(app);
  const { commands } = await app.registry();
  const keep = (values: Readonly<Record<string, string>>): void => setVariables(path.join(folder, ENV_FILE), ENV_EXAMPLE, values);
  return (name === 'Discord' ? setUpDiscord : setUpSlack)({
    dialog,
    variables,
    commands,
    folder,
    keep,
    unexpected: (error) => void app.logError(error),
  });
}

const terminal = (app: App): BriefPlace => ({
  destination: { platform: 'terminal', space: OPERATOR, channel: 'terminal' },
  name: 'this terminal',
  poster: new TerminalPoster(
    (text) => app.print(text),
    () => terminalStyleOf(app.process),
  ),
  permit: '',
});
