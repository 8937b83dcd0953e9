import type { Destination, PlaceProblem, Places } from '../../core/briefs/destination.ts';
import { channelIn, placeOf } from './channel-id.ts';
import { slackError } from './connection/clients.ts';
import { teamOf, type Workspaces } from './connection/workspaces.ts';

/** What Slack says of a channel or thread whose messages the bot may not read: it is not there, or not for the bot. */
const PROBLEMS: Readonly<Record<string, PlaceProblem>> = {
  not_in_channel: { kind: 'not_invited' },
  // Slack says the same of a private channel without the bot.
  channel_not_found: { kind: 'not_invited' },
  thread_not_found: { kind: 'gone' },
  is_archived: { kind: 'archived' },
};

/** The channels of Slack. Reading their last message tells whether the bot is in them, with no scope beyond what finding editions again needs; who may post is told when posting. */
export class SlackPlaces implements Places {
  readonly #workspaces: Workspaces;

  constructor(workspaces: Workspaces) {
    this.#workspaces = workspaces;
  }

  named(typed: string): string | undefined {
    return channelIn(typed);
  }

  async look(to: Destination): Promise<PlaceProblem | undefined> {
    const client = (await this.#workspaces.clients(teamOf(to.space)))?.answering;
    if (!client) return { kind: 'not_invited' };
    const { channel, thread } = placeOf(to.channel);
    try {
      if (thread === undefined) await client.conversations.history({ channel, limit: 1 });
      else await client.conversations.replies({ channel, ts: thread, limit: 1 });
      return undefined;
    } catch (error) {
      const problem = PROBLEMS[slackError(error) ?? ''];
      if (problem) return problem;
      throw error;
    }
  }
}
