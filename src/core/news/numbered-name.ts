import type { StoredSpeaker } from './speaker.ts';

/** A speaker's name with its number, for where the name alone could mean another: "Ana Ruiz #12". */
export const numberedName = ({ name, id }: Pick<StoredSpeaker, 'name' | 'id'>): string => `${name} #${id}`;

/** The number in such a name, or alone as "#12"; undefined where there is none. */
export function numberIn(typed: string): number | undefined {
  const [, digits] = /(?:^|\s)#(\d{1,15})\s*$/.exec(typed) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** Such a name without its number. */
export const withoutNumber = (typed: string): string => typed.replace(/(?:^|\s)#\d{1,15}\s*$/, '');
