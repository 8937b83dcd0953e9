import { expect, test } from 'vitest';
import { ClientAddresses, countedAddress } from '../../../src/web/access/client-address.ts';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('%s counts as %s', (address, counted) => {
  expect(countedAddress(address)).toBe(counted);
});

const addresses = new ClientAddresses(['10.1.0.0/16', '2001:db8:f::/48']);

test.each([
  ['a stranger is who is connected, whatever it says', '198.51.100.1', '203.0.113.7', '198.51.100.1'],
  ['a proxy on this machine names who asked it', '127.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['what stands before the last stranger was made up', '127.0.0.1', '192.0.2.1, 203.0.113.7', '203.0.113.7'],
  ['proxies in a row are passed over', '::1', '203.0.113.7, 10.1.2.3', '203.0.113.7'],
  ['a network of IPv6 is known too', '2001:db8:f::9', '203.0.113.7', '203.0.113.7'],
  ['an address in brackets with a port is read', '127.0.0.1', '[2001:db8:1:2::5]:4711', '2001:db8:1:2'],
  ['what is no address is left out', '127.0.0.1', 'unknown', '127.0.0.1'],
  ['without the header it is the proxy itself', '127.0.0.1', undefined, '127.0.0.1'],
])('%s', (_name, peer, forwarded, client) => {
  expect(addresses.of(peer, forwarded)).toBe(client);
});
