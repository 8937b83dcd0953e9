import { alertPreview } from '../../briefing/alerts/alert-preview.ts';
import type { ArchiveLinks } from '../../core/archive/archive-links.ts';
import type { Correct } from '../../core/briefs/correction.ts';
import type { Places } from '../../core/briefs/destination.ts';
import type { CommandPorts, CommandStore, PortName } from '../../core/chat/command.ts';
import { OPERATOR, type Space } from '../../core/scope.ts';
import { briefReply } from '../../presentation/briefs/brief.ts';
import { HOW_TO_READ } from '../../presentation/news/articles.ts';
import { composeFor } from '../scheduling/edition.ts';
import { probeApart } from './probe/thread.ts';
import type { Registry } from './registry.ts';

export interface PortParts {
  readonly registry: Registry;
  readonly store: CommandStore;
  readonly space: Space;
  /** `host:port` inside the network that may be read all the same, in the operator's space alone. */
  readonly allowHosts?: readonly string[] | undefined;
  /** The channels of the asker's platform. */
  readonly places?: Places | undefined;
  readonly correct?: Correct | undefined;
  /** Absent where no archive is served: answers link to none then. */
  readonly archive?: ArchiveLinks | undefined;
  /** Looks at an address as a source; on a thread of its own where this is left out. */
  readonly probe?: typeof probeApart | undefined;
}

/** Everything that a command could name, for one call from the space at `now`. */
export function portsOf(parts: PortParts, now: Date, answered: CommandPorts['answered']): CommandPorts {
  const { registry, store, space, allowHosts, places, correct, archive, probe = probeApart } = parts;
  const { articles, quotes, demands, speakers, rulings, schedules, watches, sources, suggestions, settings, platforms, modelLedger } =
    store;
  const hosts = space === OPERATOR ? allowHosts : [];
  return {
    articles,
    quotes,
    demands,
    speakers,
    rulings,
    schedules,
    watches,
    sources,
    suggestions,
    settings,
    platforms,
    modelLedger,
    storeStatus: (seenFrom) => store.status(seenFrom),
    commands: registry.commands,
    briefs: registry.briefs,
    answered,
    places,
    correct,
    archive,
    previewWatch: (watch, since) => alertPreview(watch, { since, now }, store),
    probe: (url) => probe({ url, now, allowHosts: hosts ?? [] }),
    // Loaded when it is asked for: what reads HTML would hold up every first answer.
    readOpml: async (url) => (await import('../../sources/feed/opml-at.ts')).opmlAt(url, { allowHosts: hosts }),
    composeBrief: async (definition, { to, at = now, zone, form, details } = {}) =>
      briefReply(await composeFor({ definition, store, now: at, space: to?.space ?? space }, to), {
        zone,
        form,
        details,
        past: at < now,
        hint: space === OPERATOR ? HOW_TO_READ : undefined,
      }),
  };
}

/** The ports that a command names. */
export const only = <P extends PortName>(needs: readonly P[], ports: CommandPorts): Pick<CommandPorts, P> =>
  Object.fromEntries(needs.map((name) => [name, ports[name]])) as Pick<CommandPorts, P>;
