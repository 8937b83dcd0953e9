import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const DATABASE_ALLOWED = 'a file, as ./data/verbatim.db or file:///srv/verbatim.db, or postgres://user:password@host:5432/database';

/** The store's file, where it is one. */
export const storeFileOf = (location: string): string | undefined => (location === ':memory:' || isServer(location) ? undefined : location);

/** Whether the store is a database on a server, which several processes share. */
export const isServer = (location: string): boolean => /^postgres(?:ql)?:/i.test(location);

const MISTYPED = 'not an address with one @, before the host; in a user or password write @ as %40, / as %2F, # as %23 and ? as %3F';

/** Names somebody at a host, and is no address of a server whose user and password end where the host begins: what it holds would be read as a path, and shown. */
function isMistypedAddress(value: string): boolean {
  const named = value.replace(/\?.*$/s, '');
  if (!/:.*@/s.test(named)) return false;
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\/[^/@?#\s]*@[^/@?#\s]+(?:\/[^@]*)?$/i.test(named);
  return !isAddress && /^[a-z][a-z0-9+.-]+(?::\/|\/\/)|^[^/\\]*:[^/\\]*@/i.test(named);
}

/** A file path or `file:` URL, as an absolute path under `folder`; the address of a database on a server as it is. */
export const storeLocation = (folder: string) =>
  z.string().transform((value, context) => {
    if (value === ':memory:') return value;
    if (!value.startsWith('file:') && isMistypedAddress(value)) {
      context.addIssue({ code: 'custom', message: `${MISTYPED}: expected ${DATABASE_ALLOWED}` });
      return z.NEVER;
    }
    // One letter before the colon is a drive of Windows.
    if (!/^[a-z][a-z0-9+.-]+:/i.test(value)) return path.resolve(folder, value);
    try {
      if (value.startsWith('file:')) return fileURLToPath(value);
      if (isServer(value) && new URL(value).pathname.length > 1) return value;
    } catch {}
    context.addIssue({ code: 'custom', message: `expected ${DATABASE_ALLOWED}` });
    return z.NEVER;
  });
