import fc from 'fast-check';
import { expect, test } from 'vitest';
import { landing } from '../../../src/web/access/local-path.ts';

test.each(['/', '/demands?status=pending', '/quotes/12.3-0a1b2c3d', '/articles/3?revision=2'])('%s is a page of the archive', (to) => {
  expect(landing(to)).toBe(to);
});

test.each([
  undefined,
  '',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/a\\..\\..//evil.example',
  '/..//evil.example',
  '/%0d%0aset-cookie:a=b\r\n',
  'javascript:alert(1)',
  '/\tx',
  'demands',
  '/enter/abc',
])('%j leads to the front page', (to) => {
  expect(landing(to)).toBe('/');
});

test('wherever a link says, it leads to the archive', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.webUrl(), fc.string({ unit: fc.constantFrom('/', '\\', '.', 'a', '@', ':', '?', '#', '\t', '\n') })),
      (to) => {
        expect(new URL(landing(to), 'https://archive.example.org').origin).toBe('https://archive.example.org');
      },
    ),
  );
});
