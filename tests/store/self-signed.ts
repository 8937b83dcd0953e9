import { createSign, generateKeyPairSync } from 'node:crypto';

/** What a server is known by: a certificate that it signed itself, and its key, in PEM. */
export interface SelfSigned {
  readonly certificate: string;
  readonly key: string;
}

/** DER: https://www.itu.int/rec/T-REC-X.690 */
function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
const sequence = (...contents: readonly Uint8Array[]): Buffer => der(0x30, ...contents);
const hex = (digits: string): Buffer => Buffer.from(digits, 'hex');
const bits = (content: Uint8Array): Buffer => der(0x03, Buffer.from([0]), content);
const utcTime = (at: Date): Buffer =>
  der(
    0x17,
    Buffer.from(
      `${at
        .toISOString()
        .replaceAll(/[-:T]|\.\d+/g, '')
        .slice(2)}`,
    ),
  );

const ECDSA_WITH_SHA256 = sequence(hex('06082a8648ce3d040302'));
const COMMON_NAME = hex('0603550403');
const SUBJECT_ALT_NAME = hex('0603551d11');
const BASIC_CONSTRAINTS = hex('0603551d13');
const YES = hex('0101ff');

/** A certificate for 127.0.0.1, good for an hour around now (RFC 5280, section 4.1). */
export function selfSigned(): SelfSigned {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from('127.0.0.1')))));
  const extensions = sequence(
    sequence(BASIC_CONSTRAINTS, YES, der(0x04, sequence(YES))),
    sequence(SUBJECT_ALT_NAME, der(0x04, sequence(der(0x87, Buffer.from([127, 0, 0, 1]))))),
  );
  const HOUR_MS = 3_600_000;
  const validity = sequence(utcTime(new Date(Date.now() - HOUR_MS)), utcTime(new Date(Date.now() + HOUR_MS)));
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const signed = sequence(hex('a003020102'), hex('020101'), ECDSA_WITH_SHA256, name, validity, name, spki, der(0xa3, extensions));
  const certificate = sequence(signed, ECDSA_WITH_SHA256, bits(createSign('sha256').update(signed).sign(privateKey)));
  const lines = certificate.toString('base64').replaceAll(/.{64}/g, '$&\n');
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
