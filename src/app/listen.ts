import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemErrorCode } from '../core/system-error.ts';

interface Address {
  readonly host: string;
  readonly port: number;
}

/** What is served there, at the beginning of a sentence, and the variables that say where. */
interface Served {
  readonly what: string;
  readonly hostVariable: string;
  readonly portVariable: string;
}

/** Something can't be listened for; the message is a sentence for the operator. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** Gives the port that is listened on; 0 takes a free one. Throws a `ListenError` where that can't be. */
export async function listenOn(server: Server, { host, port }: Address, served: Served): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host, port }, resolve);
    });
  } catch (error) {
    throw new ListenError(whyNot(systemErrorCode(error) ?? '', { host, port }, served), { cause: error });
  }
  return (server.address() as AddressInfo).port;
}

function whyNot(code: string, { host, port }: Address, { what, hostVariable, portVariable }: Served): string {
  const at = `${what} can’t be served on port ${port} of ${host}`;
  if (code === 'EADDRINUSE') return `${at}: another program listens there. Stop it, or set ${portVariable} to another port.`;
  if (code === 'EACCES') return `${at}: this account may not listen there. Set ${portVariable} to 1024 or more.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${at}: it is no address of this machine. Set ${hostVariable} to one, or to 0.0.0.0 for all of them.`;
  return `${at} (${code || 'no reason was given'}). Set ${hostVariable} and ${portVariable} to what can be listened on.`;
}
