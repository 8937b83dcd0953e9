import { BlockList, isIP } from 'node:net';

/** An address as a limit counts it: whole for IPv4, the network of 64 bits for IPv6, of which one household has all (RFC 6177). */
export function countedAddress(address: string): string {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (isIP(address) !== 6) return address;
  const [left = '', right] = address.split('%')[0]!.toLowerCase().split('::');
  const groups = left === '' ? [] : left.split(':');
  const rest = right === undefined || right === '' ? [] : right.split(':');
  const zeros = right === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  return [...groups, ...Array.from({ length: zeros }, () => '0'), ...rest]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/** Who is behind a request, where proxies stand between. */
export class ClientAddresses {
  readonly #trusted = new BlockList();

  /** `proxies`: addresses and networks, beside this machine's own, whose word is taken for who asked them. */
  constructor(proxies: readonly string[]) {
    for (const entry of ['127.0.0.0/8', '::1', ...proxies]) {
      const [address = '', bits] = entry.split('/');
      const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
      if (bits === undefined) this.#trusted.addAddress(address, family);
      else this.#trusted.addSubnet(address, Number(bits), family);
    }
  }

  /** `peer`: who is connected; `forwarded`: the header X-Forwarded-For, in which each proxy adds behind the others whom it was asked by. */
  of(peer: string, forwarded: string | null | undefined): string {
    let client = peer;
    for (const hop of (forwarded ?? '').split(',').reverse()) {
      if (!this.#isTrusted(client)) break;
      const named = hop.trim().replace(/^\[(.*)\](?::\d+)?$/, '$1');
      if (isIP(named) === 0) break;
      client = named;
    }
    return countedAddress(client);
  }

  #isTrusted(address: string): boolean {
    const plain = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1] ?? address;
    const family = isIP(plain);
    return family !== 0 && this.#trusted.check(plain, family === 6 ? 'ipv6' : 'ipv4');
  }
}
