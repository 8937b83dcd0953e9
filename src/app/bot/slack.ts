import type { Question } from '../../core/chat/question.ts';
import type { SlackInstallStore } from '../../core/ports/access/slack-install-store.ts';
import type { Edition } from '../../core/ports/schedule-store.ts';
import type { Store } from '../../core/ports/store.ts';
import { SlackBot } from '../../platforms/slack/bot.ts';
import type { HomeState } from '../../platforms/slack/views/home.ts';
import { watchesSeen } from '../../presentation/watches/seen-watches.ts';
import { DAY_MS } from '../../text/durations.ts';
import type { SlackConfig } from '../config/slack.ts';
import type { PlatformBotParts } from './discord.ts';
import { oauthOf } from './slack-oauth.ts';

const HOME_SOURCES = 20;
/** How far back Home looks for a brief. */
const RECENT_MS = 8 * DAY_MS;

type HomeStores = Pick<Store, 'sources' | 'schedules' | 'watches'>;

interface SlackBotParts extends PlatformBotParts<SlackConfig> {
  readonly store: HomeStores & Pick<Store, 'slackInstalls'>;
  /** In front of every command's name; empty for none. */
  readonly prefix: string;
}

/** The bot on Slack: the same commands, each workspace a space of its own. */
export function slackBot({ config, store, registry, prefix, chat, onState, say, unexpected, calls, answering }: SlackBotParts): SlackBot {
  return new SlackBot({
    by: revealed(config.by, store.slackInstalls),
    apiUrl: config.apiUrl,
    commands: registry.commands,
    briefs: registry.briefs,
    prefix,
    admins: config.admins,
    answer: chat.answer,
    csv: chat.csv,
    isShared: chat.isShared,
    readMessage: chat.inMessage,
    home: (who) => homeState(store, who),
    say,
    onState: (state, detail) => onState('slack', state, detail),
    unexpected,
    calls,
    elsewhere: answering?.slack,
  });
}

type By = ConstructorParameters<typeof SlackBot>[0]['by'];

function revealed(by: SlackConfig['by'], installs: SlackInstallStore): By {
  if ('appToken' in by) return { botToken: by.botToken.reveal(), appToken: by.appToken.reveal() };
  const http = { signingSecret: by.signingSecret.reveal(), host: by.host, port: by.port };
  return 'botToken' in by ? { botToken: by.botToken.reveal(), ...http } : { oauth: oauthOf(by.oauth, installs), ...http };
}

async function homeState({ sources, schedules, watches }: HomeStores, who: Pick<Question, 'space' | 'asker'>): Promise<HomeState> {
  const { space, asker } = who;
  const [followed, scheduled, watched] = await Promise.all([
    sources.list(space, { offset: 0, limit: HOME_SOURCES }),
    schedules.schedules({ platform: 'slack', space }),
    watchesSeen(watches, who),
  ]);
  const now = new Date();
  const since = new Date(now.getTime() - RECENT_MS);
  const editions = await Promise.all(scheduled.map(({ destination, brief }) => schedules.editions(destination, brief, since)));
  const newest = (one: Edition & { instant: Date }, other: Edition & { instant: Date }): number =>
    other.instant.getTime() - one.instant.getTime();
  return {
    space,
    admin: asker.admin,
    sources: followed,
    schedules: scheduled,
    watches: watched,
    now,
    lastBrief: editions.flat().toSorted(newest)[0]?.reply,
  };
}
