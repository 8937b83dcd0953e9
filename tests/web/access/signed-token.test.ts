import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TokenPurpose, TokenSigner } from '../../../src/web/access/signed-token.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const SOON = new Date('2026-11-23T13:00:00Z');
const PURPOSES: readonly TokenPurpose[] = ['space-link', 'admin-link', 'space-session', 'admin-session'];
const signer = new TokenSigner('the harbour keeps this key');

test.each(PURPOSES)('a token for %s says what was signed', (purpose) => {
  const token = signer.sign({ purpose, space: 'slack:T01HARBOUR', expiresAt: SOON });
  expect(signer.read(token, [purpose], NOW)).toMatchObject({ purpose, space: 'slack:T01HARBOUR', expiresAt: SOON });
});

test('a token is refused for every purpose but its own', () => {
  for (const purpose of PURPOSES) {
    const token = signer.sign({ purpose, space: '', expiresAt: SOON });
    const others = PURPOSES.filter((other) => other !== purpose);
    expect(signer.read(token, others, NOW)).toBe('invalid');
  }
});

test('a token ends at the second at which it expires', () => {
  const token = signer.sign({ purpose: 'space-link', space: '7', expiresAt: SOON });
  expect(signer.read(token, ['space-link'], new Date(SOON.getTime() - 1))).toMatchObject({ space: '7' });
  expect(signer.read(token, ['space-link'], SOON)).toBe('expired');
});

test('another key refuses it', () => {
  const token = signer.sign({ purpose: 'space-link', space: '7', expiresAt: SOON });
  expect(new TokenSigner('another key').read(token, ['space-link'], NOW)).toBe('invalid');
});

test('no change of a single character leaves a token valid', () => {
  const token = signer.sign({ purpose: 'admin-session', space: '731020934512345678', expiresAt: SOON });
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=.%';
  for (let at = 0; at < token.length; at += 1)
    for (const character of characters) {
      const forged = `${token.slice(0, at)}${character}${token.slice(at + 1)}`;
      if (forged !== token) expect(signer.read(forged, PURPOSES, NOW)).toBe('invalid');
    }
});

test('nothing else is taken for a token, whatever it is', () => {
  const valid = signer.sign({ purpose: 'space-link', space: '7', expiresAt: SOON });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.base64String(),
        fc.string().map((tail) => valid + tail),
        fc.nat(60).map((n) => valid.slice(0, n)),
      ),
      (text) => {
        fc.pre(text !== valid);
        expect(signer.read(text, PURPOSES, NOW)).toBe('invalid');
      },
    ),
  );
});

test('two one-time links are never the same, and a link of a space is short', () => {
  const link = { purpose: 'admin-link', space: '731020934512345678', expiresAt: SOON } as const;
  expect(signer.sign(link)).not.toBe(signer.sign(link));
  expect(signer.sign({ ...link, purpose: 'space-link' }).length).toBeLessThan(60);
});

test('a form’s token holds for its own session and its own kind of form alone', () => {
  const token = signer.formToken('one session', 'dashboard');
  const isToken = (given: string, session = 'one session', what: 'dashboard' | 'leave' = 'dashboard') =>
    signer.isFormToken({ session, what }, given);
  expect(isToken(token)).toBe(true);
  expect(isToken(token, 'another session')).toBe(false);
  expect(isToken(token, 'one session', 'leave')).toBe(false);
  expect([isToken(''), isToken(`${token}A`)]).toEqual([false, false]);
});
