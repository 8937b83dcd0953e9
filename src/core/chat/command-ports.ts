import type { BriefDefinition } from '../briefs/brief.ts';
import type { Correct } from '../briefs/correction.ts';
import type { Destination, Places } from '../briefs/destination.ts';
import type { OpmlResult, ProbeResult } from '../ports/source-store.ts';
import type { Store } from '../ports/store.ts';
import type { Command } from './command.ts';
import type { Reply } from './reply.ts';

/** The nouns of the store that a command can ask for. */
const STORE_PORTS = [
  'articles',
  'quotes',
  'demands',
  'speakers',
  'schedules',
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
  'probe',
  'readOpml',
  'places',
  'correct',
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
  /** An edition as it would be posted now, or as it was to be at another instant; with a channel, what is new to it. `zone`: whose days are told, the brief's own by default. */
  composeBrief(
    brief: BriefDefinition,
    options?: { readonly to?: Destination; readonly at?: Date; readonly zone?: string | undefined },
  ): Promise<Reply>;
  /** Looks at an address of the web, once; takes up to half a minute. */
  probe(url: string): Promise<ProbeResult>;
  /** The feeds that an OPML file on the web lists. */
  readOpml(url: string): Promise<OpmlResult>;
  /** The channels of the asker's platform; absent on a terminal, and where nothing is connected. */
  readonly places?: Places | undefined;
  /** Corrects sent editions in their messages; absent where nothing is connected. */
  readonly correct?: Correct | undefined;
}
