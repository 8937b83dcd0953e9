import { isIP } from 'node:net';
import { z } from 'zod';
import { commaList } from './comma-list.ts';
import { host, port, THIS_MACHINE } from './listening.ts';
import { Secret } from './secret.ts';

/** How the archive is served; there is one where WEB_URL is set. */
export interface WebConfig {
  /** The origin that readers' browsers see, as `https://archive.example.org`: without a path, and without `/` at its end. */
  readonly url: string;
  /** The address of this machine that is listened on. */
  readonly host: string;
  readonly port: number;
  /** Whether whole articles are shown, and not the marked paragraphs alone. */
  readonly fullText: boolean;
  /** What links and sessions are signed with; without one, a key that is made once and kept in the store. */
  readonly secret?: Secret | undefined;
  /** Addresses and networks besides this machine whose X-Forwarded-For is believed. */
  readonly proxies: readonly string[];
}

const DEFAULT_PORT = 8080;

const URL_ALLOWED =
  'expected https:// and a host, without a path, as https://archive.example.org; http:// for this machine alone, as http://localhost:8080';

const isThisMachine = (hostname: string): boolean => hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);

const origin = z.string().transform((value, context) => {
  const url = URL.parse(value);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isThisMachine(url.hostname));
  if (url && isSafe && `${url.username}${url.password}${url.search}${url.hash}` === '' && url.pathname === '/') return url.origin;
  context.addIssue({ code: 'custom', message: URL_ALLOWED });
  return z.NEVER;
});

const isNetwork = (entry: string): boolean => {
  const [address = '', bits] = entry.split('/');
  const version = isIP(address);
  return version !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)));
};

/** The variables about the archive. */
export const WEB_VARIABLES = {
  WEB_URL: origin.optional(),
  WEB_PORT: port.optional(),
  WEB_HOST: host.optional(),
  WEB_FULL_TEXT: z
    .enum(['true', 'false'], 'expected true or false')
    .transform((value) => value === 'true')
    .optional(),
  WEB_SECRET: z
    .string()
    .regex(/^[!-~]{32,}$/, 'expected at least 32 letters, digits and signs, without spaces: openssl rand -hex 32 makes some')
    .optional(),
  WEB_PROXIES: commaList(/^[0-9a-f:.]+(?:\/\d{1,3})?$/i, 'expected addresses or networks, as 10.0.0.7, 10.1.0.0/16')
    .refine((entries) => entries.every(isNetwork), 'expected addresses or networks, as 10.0.0.7, 10.1.0.0/16')
    .optional(),
};

export const WEB_SECRETS: readonly string[] = ['WEB_SECRET'];

type WebVariables = z.infer<z.ZodObject<typeof WEB_VARIABLES>>;

/** Undefined without WEB_URL; a sentence where only a part is set, or where `slackPort` is the archive's too. */
export function webOf(given: WebVariables, slackPort: number | undefined): WebConfig | string | undefined {
  const { WEB_URL: url } = given;
  if (url === undefined) {
    const other = Object.keys(WEB_VARIABLES).find((name) => given[name as keyof WebVariables] !== undefined);
    return other && `${other} is set: set WEB_URL too, the address at which readers reach the archive`;
  }
  const listened = given.WEB_PORT ?? portOf(url);
  if (listened === slackPort)
    return `WEB_PORT would be ${listened}, on which PORT has Slack's requests listened for: set WEB_PORT to another, as ${listened + 1}`;
  return {
    url,
    host: given.WEB_HOST ?? THIS_MACHINE,
    port: listened,
    fullText: given.WEB_FULL_TEXT ?? false,
    secret: given.WEB_SECRET === undefined ? undefined : new Secret(given.WEB_SECRET),
    proxies: given.WEB_PROXIES ?? [],
  };
}

/** Plain http reaches this machine without a proxy between: on the port of the address itself, which is 80 where it names none. */
function portOf(url: string): number {
  const { protocol, port } = new URL(url);
  return protocol === 'http:' ? Number(port || 80) : DEFAULT_PORT;
}
