import type { BlockAction, SlackViewAction, ViewOutput } from '@slack/bolt';
import type { BriefDefinition } from '../../core/briefs/brief.ts';
import type { Asker } from '../../core/chat/command.ts';
import type { TypedCall } from '../../core/chat/command-line.ts';
import type { TypedName } from '../../core/chat/printed-reply.ts';
import type { Answer, CsvAnswer, Question } from '../../core/chat/question.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { Failure } from '../../core/failure.ts';
import { failureReply } from '../../presentation/notices/failures.ts';
import { type AskedOnSlack, type SlackAnswerParts, SlackAnswers } from './answers.ts';
import { typedOnSlack } from './commands/slash-names.ts';
import type { Client } from './connection/clients.ts';
import { spaceOf, type Workspaces } from './connection/workspaces.ts';
import { type Person, personOf } from './people.ts';
import type { HomeState } from './views/home.ts';

export interface AskingParts extends SlackAnswerParts {
  readonly briefs: readonly Pick<BriefDefinition, 'id' | 'title'>[];
  /** In front of every command's name; empty for none. */
  readonly prefix: string;
  /** The ids of people who are admins besides those of the workspace. */
  readonly admins: readonly string[];
  /** An answer as a CSV. Never throws. */
  readonly csv: (question: Omit<Question, 'page'>) => Promise<CsvAnswer>;
  /** What the app's Home shows to someone. */
  readonly home: (who: Pick<Question, 'space' | 'asker'>) => Promise<HomeState>;
  /** The quotes in a message's text; never throws. The shortcut is not there without it. */
  readonly readMessage?: ((text: string, asker: Asker) => Promise<Reply>) | undefined;
  /** Has another process answer a command; resolves to false where this one has to. Never throws. */
  readonly elsewhere?: ((asked: AskedOnSlack) => Promise<boolean>) | undefined;
}

/** Who did something, and where. */
export interface Who {
  readonly user: string;
  /** The person's own workspace: in a channel that two share it need not be the one whose app is used. */
  readonly team: string;
  /** The workspace whose app was used. */
  readonly installed: string;
  readonly client: Client | undefined;
  readonly channel?: string | undefined;
}

/** Asks what people want to know, as whoever they are at that moment, and sets what they see. */
export class Asking {
  readonly parts: AskingParts;
  /** How commands are typed in these workspaces. */
  readonly typedName: TypedName;
  readonly answers: SlackAnswers;
  readonly #workspaces: Workspaces;

  constructor(parts: AskingParts, workspaces: Workspaces) {
    this.parts = parts;
    this.typedName = typedOnSlack(parts.prefix);
    this.answers = new SlackAnswers(parts, this.typedName);
    this.#workspaces = workspaces;
  }

  async who(user: string, team: string, installed = team): Promise<Who> {
    return { user, team, installed, client: (await this.#workspaces.clients(installed))?.answering };
  }

  /** Who pressed a button. */
  async presser({ user, team, view, channel }: BlockAction): Promise<Who> {
    return { ...(await this.who(user.id, user.team_id ?? team?.id ?? '', installedIn(view, team))), channel: channel?.id };
  }

  /** Runs a command. One that is for admins, or does more for them, is not run for someone of whom Slack can't say whether they are one: the answer says so. */
  async answer(call: TypedCall, page: number, who: Who): Promise<Answer> {
    const question = await this.questionOf(call, page, who);
    return question ? this.parts.answer(question) : adminUnknown(call);
  }

  /** What someone asks, as whoever they are at that moment; undefined where Slack can't say whether they may. */
  async questionOf(call: TypedCall, page: number, who: Who): Promise<Question | undefined> {
    const asker = await this.#askerOf(call, who);
    return asker && { call, page, space: spaceOf(who.team), asker };
  }

  /** The same answer as a CSV. */
  async csv(call: TypedCall, who: Who): Promise<CsvAnswer> {
    const asker = await this.#askerOf(call, who);
    if (!asker) return adminUnknown(call);
    return this.parts.csv({ call, space: spaceOf(who.team), asker });
  }

  /** Whoever gives a command; whether they are an admin is asked for one that is for admins, or does more for them. Undefined where Slack can't say. */
  async #askerOf(call: TypedCall, who: Who): Promise<Asker | undefined> {
    const command = this.parts.commands.find(({ name }) => name === call.command);
    const asker = { platform: 'slack', id: who.user, channel: who.channel } as const;
    if (!command?.admin && !command?.moreForAdmins) return { ...asker, admin: false };
    const person = await this.person(who);
    const admin = this.#isAdmin(who, person);
    return admin === undefined ? undefined : { ...asker, zone: person?.zone, admin };
  }

  /** Undefined where Slack can't be asked. */
  async isAdmin(who: Who): Promise<boolean | undefined> {
    return this.#isAdmin(who, await this.person(who));
  }

  #isAdmin({ user, team, installed }: Who, person: Person | undefined): boolean | undefined {
    if (team !== installed) return false;
    return this.parts.admins.includes(user) || person?.admin;
  }

  person({ client, user, team }: Who): Promise<Person | undefined> {
    return personOf(client, user, team);
  }
}

/** The workspace whose app was used. */
export const installedIn = (view: ViewOutput | undefined, team: SlackViewAction['team']): string =>
  view?.app_installed_team_id ?? team?.id ?? '';

/** The answer to who gives a command of which Slack can't say whether they may. */
export function adminUnknown({ command }: TypedCall): Answer {
  const failure: Failure = { code: 'admin_unknown', command };
  return { reply: failureReply(failure), failure, failed: true };
}
