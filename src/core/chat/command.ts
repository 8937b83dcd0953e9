import type { ArchiveLinks } from '../archive/archive-links.ts';
import type { BriefDefinition, BriefForm } from '../briefs/brief.ts';
import type { Correct } from '../briefs/correction.ts';
import type { Destination, Places } from '../briefs/destination.ts';
import type { FailureCode, FailureOf, Result } from '../failure.ts';
import type { OpmlResult, ProbeResult } from '../ports/source-store.ts';
import { SPEAKER_GROUPS, type SpeakerGroup } from '../ports/speaker-store.ts';
import type { Store } from '../ports/store.ts';
import type { StoredWatch } from '../ports/watch-store.ts';
import type { Space } from '../scope.ts';
import type { AlertPreview } from '../watches/alert-content.ts';
import type { InEachLanguage, Localised } from './localised.ts';
import type { CommandCall, Reply } from './reply.ts';

interface OptionBase {
  readonly description: string;
  readonly localised?: Localised;
  readonly required?: boolean;
}

/** Of a list with commas between, its last item. */
export type ListCompletion = 'outlet-list' | 'speaker-list' | 'topic-list' | 'language-list';
/** What an option offers while it is typed. */
export type Completion =
  | SpeakerGroup
  | 'speakers'
  | 'briefs'
  | 'articles'
  | 'sources'
  | 'schedules'
  | 'watches'
  | 'outlets'
  | 'timezones'
  | ListCompletion;

/** Whether an option takes the name of a speaker. */
export const takesSpeaker = (kind: Completion | undefined): kind is SpeakerGroup | 'speakers' =>
  kind === 'speakers' || SPEAKER_GROUPS.some((group) => group === kind);

/** One thing that is offered: what a person sees, and what the option is then. */
export interface Offered {
  readonly label: string;
  readonly value: string;
}

/** A word or a name; `choices` are all that it can be, in any case. */
export interface StringOption extends OptionBase {
  readonly type: 'string';
  readonly complete?: Completion;
  readonly choices?: readonly string[];
  /** True: the quotation marks in it say something, and reach the command as they are typed. */
  readonly marks?: true;
  /** How each choice is shown in other languages; what is chosen stays the same. */
  readonly localisedChoices?: InEachLanguage<Readonly<Record<string, string>>>;
}
export interface IntegerOption extends OptionBase {
  readonly type: 'integer';
  readonly complete?: Completion;
  readonly min?: number;
  readonly max?: number;
}
/** `2d`, `3 hours`, `yesterday`, `monday`, `2026-11-20`: parsed to an instant before the command sees it. */
export interface SinceOption extends OptionBase {
  readonly type: 'since';
}

/** A role of the server, by the platform's own id; platforms without roles take none. */
export interface RoleOption extends OptionBase {
  readonly type: 'role';
}

/** A channel, by the platform's own id or as it is typed there. */
export interface ChannelOption extends OptionBase {
  readonly type: 'channel';
}

/** A file that is sent along, by its address; where a platform sends none along, the address of one on the web. */
export interface FileOption extends OptionBase {
  readonly type: 'file';
}

export type CommandOption = StringOption | IntegerOption | SinceOption | RoleOption | ChannelOption | FileOption;
export type CommandOptions = Readonly<Record<string, CommandOption>>;

type ValueOf<O extends CommandOption> = O['type'] extends 'string' | 'role' | 'channel' | 'file'
  ? string
  : O['type'] extends 'integer'
    ? number
    : Date;

/** The parsed options of a command: required ones are always there. */
export type ValuesOf<O extends CommandOptions> = {
  readonly [K in keyof O]: O[K] extends { required: true } ? ValueOf<O[K]> : ValueOf<O[K]> | undefined;
};

/** Who asks, and from where. */
export interface Asker {
  readonly platform: 'terminal' | 'discord' | 'slack';
  /** The platform's own id of the person; absent on a terminal. */
  readonly id?: string | undefined;
  /** The platform's own id of the channel; absent on a terminal. */
  readonly channel?: string | undefined;
  /** Their own time zone, by its IANA name, where the platform tells it. */
  readonly zone?: string | undefined;
  /** May change what the space reads and when it posts. Checked by the platform at each call. */
  readonly admin: boolean;
}

/** The nouns of the store that a command can ask for. */
const STORE_PORTS = [
  'articles',
  'quotes',
  'demands',
  'speakers',
  'rulings',
  'schedules',
  'watches',
  'sources',
  'suggestions',
  'settings',
  'platforms',
  'modelLedger',
] as const satisfies readonly (keyof Store)[];

/** What a command can name in `needs`. */
export const PORT_NAMES = [
  ...STORE_PORTS,
  'storeStatus',
  'commands',
  'briefs',
  'composeBrief',
  'previewWatch',
  'answered',
  'probe',
  'readOpml',
  'places',
  'correct',
  'archive',
] as const satisfies readonly (keyof CommandPorts)[];

export type PortName = (typeof PORT_NAMES)[number];

/** What of the store commands are answered from. */
export type CommandStore = Pick<Store, (typeof STORE_PORTS)[number] | 'status'>;

/** Everything that commands work with, each by its own name; a command gets those that it names. */
export interface CommandPorts extends Pick<Store, (typeof STORE_PORTS)[number]> {
  /** Of all that the store holds, or with a space of what that sees. */
  storeStatus: Store['status'];
  /** Every command, in the order of their names. */
  readonly commands: readonly Command[];
  readonly briefs: readonly BriefDefinition[];
  /** An edition as it would be posted now, or as it was to be at another instant; with a channel, what is new to it. `zone`: whose days are told, the brief's own by default. `details`: what the button beneath the short form runs. */
  composeBrief(
    brief: BriefDefinition,
    options?: {
      readonly to?: Destination;
      readonly at?: Date;
      readonly zone?: string | undefined;
      readonly form?: BriefForm | undefined;
      readonly details?: CommandCall | undefined;
    },
  ): Promise<Reply>;
  /** What a watch would have told of what was published since then. */
  previewWatch(watch: StoredWatch, since: Date): Promise<AlertPreview>;
  /** Looks at an address of the web, once; takes up to half a minute. */
  probe(url: string): Promise<ProbeResult>;
  /** The feeds that an OPML file on the web lists. */
  readOpml(url: string): Promise<OpmlResult>;
  /** The channels of the asker's platform; absent on a terminal, and where nothing is connected. */
  readonly places?: Places | undefined;
  /** What another line answers, as the asker would have it. A command that may change something is not run: it fails with `no_rows`. */
  answered(line: string, page: number): Promise<Result<Reply>>;
  /** Corrects sent editions in their messages; absent where nothing is connected. */
  readonly correct?: Correct | undefined;
  /** Absent where no archive is served. */
  readonly archive?: ArchiveLinks | undefined;
}

/** What every command is told of its call, besides the options. */
interface CallFacts {
  readonly space: Space;
  readonly asker: Asker;
  readonly now: Date;
  /** From 1. */
  readonly page: number;
  /** The options as they were typed, for buttons and pages that run the command again. */
  readonly typed: Readonly<Record<string, string>>;
}

/** What a command is given besides its options: the facts of the call, and the ports that it names. */
export type CommandContext<P extends PortName> = CallFacts & Pick<CommandPorts, P>;

/** The channel in which a command was given; a terminal is one. */
export const destinationHere = ({ asker, space }: Pick<CallFacts, 'asker' | 'space'>): Destination => ({
  platform: asker.platform,
  space,
  channel: asker.channel ?? 'terminal',
});

/** One slash command, as every platform sees it. */
export interface Command<O extends CommandOptions = CommandOptions, C extends FailureCode = FailureCode, P extends PortName = PortName> {
  /** One word, or two where several commands make a group: `sources add`, `sources list`. */
  readonly name: string;
  /** For admins alone: dispatch refuses everyone else with `not_admin`. */
  readonly admin?: boolean;
  /** Running it changes nothing, anywhere. Only such a command's answer is given as a CSV or looked up by another; left out, neither ever runs it. */
  readonly reads?: true;
  /** For everyone, and more for admins: each platform looks up whether its asker is one. Nobody shares its answer with a channel. */
  readonly moreForAdmins?: boolean;
  /** Answered to its asker alone, whatever the channel's answers are; what is for admins always is. */
  readonly personal?: boolean;
  /** At most 100 characters (Discord) and 2,000 (Slack). */
  readonly description: string;
  /** The name has as many words as in English: the first is the group's, and the same in all of its commands. */
  readonly localised?: Localised;
  readonly options: O;
  /** The ports that `run` is given, and no others. */
  readonly needs: readonly P[];
  /** The failures that `run` may answer with. */
  readonly fails: readonly C[];
  /** One line a person could type. */
  readonly example: string;
  readonly run: (options: ValuesOf<O>, context: CommandContext<P>) => Promise<Result<Reply, FailureOf<C>>>;
}

/** Declares a command: options' types are inferred, and a port that `needs` doesn't name, or a failure that `fails` doesn't list, is a type error. */
export function defineCommand<const O extends CommandOptions, const C extends FailureCode, const P extends PortName>(
  command: Command<O, C, P>,
): Command {
  return command as unknown as Command;
}
