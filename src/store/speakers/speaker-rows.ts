import { z } from 'zod';
import type { Speaker, StoredSpeaker } from '../../core/news/speaker.ts';
import { storedJson } from '../stored-json.ts';

const names = z.array(z.string());

/** Every other name of a speaker, as written. */
export const aliasesOf = ({ id, aliases }: { id: number; aliases: string }): string[] =>
  storedJson(names, aliases, { table: 'speakers', id, column: 'aliases' });

interface SpeakerColumns {
  id: number;
  name: string;
  kind: Speaker['kind'];
  role: string | null;
  aliases: string;
  quotes: number;
  demands: number;
  last_spoke_at: number | null;
  role_at: number | null;
}

export const storedSpeakerOf = (row: SpeakerColumns): StoredSpeaker => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  role: row.role ?? undefined,
  aliases: aliasesOf(row),
  quotes: row.quotes,
  demands: row.demands,
  roleAt: row.role_at === null ? undefined : new Date(row.role_at),
  lastSpokeAt: row.last_spoke_at === null ? undefined : new Date(row.last_spoke_at),
});
