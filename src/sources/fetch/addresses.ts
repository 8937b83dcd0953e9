import { BlockList, isIP } from 'node:net';

/** Ranges that no fetch may reach: https://www.iana.org/assignments/iana-ipv4-special-registry and its IPv6 sister (RFC 6890). */
const FORBIDDEN_V4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
/**
 * The same for IPv6, with the forms that hold an IPv4 address and are not used today: translated (::ffff:0:), local NAT64 (64:ff9b:1::), Teredo
 * (2001::) and 6to4 (2002::). `BlockList` checks mapped addresses (::ffff:) as IPv4.
 */
const FORBIDDEN_V6 =
  '::/96 ::ffff:0:0:0/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8';
/** A host with IPv6 only reaches every IPv4 address under this prefix (RFC 6052): it is forbidden where the IPv4 address is. */
const NAT64 = '64:ff9b::';

const forbidden = new BlockList();
const add = (address: string, bits: number): void => forbidden.addSubnet(address, bits, isIP(address) === 4 ? 'ipv4' : 'ipv6');
for (const range of `${FORBIDDEN_V4} ${FORBIDDEN_V6}`.split(' ')) {
  const [address = '', bits] = range.split('/');
  add(address, Number(bits));
  if (isIP(address) === 4) add(NAT64 + address, Number(bits) + 96);
}

/** Whether an IP address lies outside the open internet; true for a text that is no IP address. */
export function isForbiddenAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const family = isIP(bare);
  return family === 0 || forbidden.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}
