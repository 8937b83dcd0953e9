import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredInHtml, decode } from '../../../src/sources/file/decode.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('bytes', () => {
  it('are read as UTF-8 first', () => expect(decode(Buffer.from('“Café”'))).toEqual({ ok: true, text: '“Café”', encoding: 'utf-8' }));
  it('are read as Windows-1252 where they are no UTF-8', () =>
    expect(decode(latin1('Caf\u00e9 \u0093ja\u0094'))).toMatchObject({ ok: true, text: 'Café “ja”' }));
  it('are read as UTF-8 with a letter broken off, where the others are whole', () =>
    expect(decode(Buffer.concat([Buffer.from('“Café” — '), Buffer.from([0xe2, 0x80])]), 'iso-8859-1')).toEqual({
      ok: true,
      text: '“Café” — \ufffd',
      encoding: 'utf-8',
    }));
  it('are read as what the source declares', () =>
    expect(decode(new Uint8Array([0xcf, 0xf3, 0xf2, 0xe8, 0xed]), 'windows-1251')).toMatchObject({ ok: true, text: 'Путин' }));
  it.each(['cp1251', 'CP-1251', 'win-1251', 'Windows_1251', 'x-cp1251'])('are read by a declaration spelt %s', (label) =>
    expect(decode(new Uint8Array([0xd5, 0xeb, 0xe5, 0xe1]), label)).toMatchObject({ text: 'Хлеб' }),
  );
  it('are read by the declaration that can be true, where another says UTF-8', () => {
    expect(decode(new Uint8Array([0xd5, 0xeb, 0xe5, 0xe1]), 'utf-8', 'windows-1251')).toMatchObject({ text: 'Хлеб' });
    expect(decode(new Uint8Array([0xd5, 0xeb, 0xe5, 0xe1]), 'no such thing', 'koi8r')).toMatchObject({ encoding: 'koi8-r' });
  });
  it('are read as ISO-2022-JP, which is valid UTF-8 too', () =>
    expect(decode(latin1('The port: \u001b$B9A\u001b(B is shut'), 'utf-8')).toMatchObject({ text: 'The port: 港 is shut' }));
  it('are read by their mark', () =>
    expect(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('Café')]))).toMatchObject({ ok: true, text: 'Café' }));
  it('are read as UTF-16 without a mark', () =>
    expect(decode(utf16('The bridge is open.'))).toMatchObject({ ok: true, text: 'The bridge is open.' }));
  it('are read as UTF-16 the other way round', () =>
    expect(decode(utf16('The bridge is open.').swap16())).toMatchObject({ ok: true, text: 'The bridge is open.' }));
  it('of a PDF are called so', () => expect(decode(latin1('%PDF-1.7 …'))).toEqual({ ok: false, what: 'a PDF' }));
  it('of a picture are called so', () =>
    expect(decode(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))).toEqual({ ok: false, what: 'a picture' }));
  it('of no text are called binary', () =>
    expect(decode(new Uint8Array([1, 2, 0, 3, 0, 0, 7, 200, 0, 9, 1]))).toEqual({ ok: false, what: 'a binary file' }));
  it('never make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.option(fc.string(), { nil: undefined }), (bytes, declared) => {
        expect(typeof decode(bytes, declared).ok).toBe('boolean');
      }),
    );
  });
});

describe('the encoding that a page declares', () => {
  it.each([
    '<html><head><meta charset="windows-1251">',
    "<meta charset = 'windows-1251' />",
    "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>",
    `<script>${'var a = 1;'.repeat(900)}</script><meta charset=windows-1251>`,
    '<!-- <meta charset="utf-8"> --><script>"<meta charset=big5>"</script><meta charset="windows-1251">',
  ])('is found in %.60s', (head) => expect(declaredInHtml(latin1(head))).toBe('windows-1251'));
});
