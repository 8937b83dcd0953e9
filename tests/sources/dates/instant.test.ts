import { describe, expect, it } from 'vitest';
import { instantIn, instantOf } from '../../../src/sources/dates/instant.ts';
import { entryDate } from '../../../src/sources/feed/entry-date.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const read = (written: string): string | undefined => instantOf(written, NOW)?.toISOString();

describe('an instant is read', () => {
  it.each([
    ['Sun, 22 Nov 2026 09:00:00 EST', '2026-11-22T14:00:00.000Z'],
    ['So, 22 Nov 2026 09:00:00 CET', '2026-11-22T08:00:00.000Z'],
    ['Fri, 22 Nov 2026 09:00:00 +0530', '2026-11-22T03:30:00.000Z'],
    ['Sun, 22 Nov 2026 09:00:00 GMT+2', '2026-11-22T07:00:00.000Z'],
    ['Sun Nov 22 09:00:00 CET 2026', '2026-11-22T08:00:00.000Z'],
    ['2026-11-22 09:00:00', '2026-11-22T09:00:00.000Z'],
    ['2026-11-22T09:00:00+0200', '2026-11-22T07:00:00.000Z'],
    ['2026-11-22T09:00:00.250Z', '2026-11-22T09:00:00.250Z'],
    ['2026-11-22', '2026-11-22T00:00:00.000Z'],
    ['1795338000', '2026-11-22T09:00:00.000Z'],
    ['22 Nov 2026 09:00:00 PM', '2026-11-22T21:00:00.000Z'],
  ])('as feeds mostly write it: %s', (written, instant) => expect(read(written)).toBe(instant));

  it.each([
    ['Sat, 3 Oct 2026 23:15:00 +1000 (AEST)', '2026-10-03T13:15:00.000Z'],
    ['Sat Oct 03 2026 23:15:00 GMT+0300 (Moscow Standard Time)', '2026-10-03T20:15:00.000Z'],
    ['Sat, 3 Oct 2026 23:15:00 (PDT)', '2026-10-04T06:15:00.000Z'],
    ['Sat, 3 Oct 2026 23:15:00 -08', '2026-10-04T07:15:00.000Z'],
    ['2026-10-03T23:15:00+09', '2026-10-03T14:15:00.000Z'],
    ['2026-10-03 23:15:00 PST', '2026-10-04T07:15:00.000Z'],
    ['2026-10-03 23:15:00 +0530 IST', '2026-10-03T17:45:00.000Z'],
    ['Sat, 3 Oct 2026 23:15:00JST', '2026-10-03T14:15:00.000Z'],
    ['Sat, 3 Oct 2026 23:15:00 WITA', '2026-10-03T15:15:00.000Z'],
    ['Sat, 3 Oct 2026 23:15:00 America/Sao_Paulo', '2026-10-04T02:15:00.000Z'],
    ['Oct 3, 2026 11:15 pm ET', '2026-10-04T03:15:00.000Z'],
  ])('with its zone, however that is written: %s', (written, instant) => expect(read(written)).toBe(instant));

  it.each([
    ['Mi, 04 Mär 2026 10:00:00 +0100', '2026-03-04T09:00:00.000Z'],
    ['lun, 14 déc. 2020 10:00:00 +0100', '2020-12-14T09:00:00.000Z'],
    ['mar. 14 juil. 2026', '2026-07-14T00:00:00.000Z'],
    ['5 de octubre de 2026', '2026-10-05T00:00:00.000Z'],
    ['4 сентября 2026 г., 18:20', '2026-09-04T18:20:00.000Z'],
    ['9 Ağustos 2026 07:45', '2026-08-09T07:45:00.000Z'],
    ['2026年7月9日 午後3:05', '2026-07-09T15:05:00.000Z'],
    ['2026년 7월 9일 오전 9:05', '2026-07-09T09:05:00.000Z'],
    ['Mittwoch, 4. März 2026, 18.05 Uhr', '2026-03-04T18:05:00.000Z'],
  ])('in other languages: %s', (written, instant) => expect(read(written)).toBe(instant));

  it.each([
    ['Oct. 3, 2026, 9:07 a.m.', '2026-10-03T09:07:00.000Z'],
    ['23/10/2026 17:08', '2026-10-23T17:08:00.000Z'],
    ['10/23/2026', '2026-10-23T00:00:00.000Z'],
    ['Thu, 22nd Oct 2026 17:08:09 GMT', '2026-10-22T17:08:09.000Z'],
    ['Thursday, October 22, 2026 - 17:08', '2026-10-22T17:08:00.000Z'],
    ['20261022T170809Z', '2026-10-22T17:08:09.000Z'],
    ['20261022', '2026-10-22T00:00:00.000Z'],
    ['7.8.2026 06:30', '2026-08-07T06:30:00.000Z'],
    ['31.1.2026', '2026-01-31T00:00:00.000Z'],
    ['22-Oct-26 17:08', '2026-10-22T17:08:00.000Z'],
  ])('in the forms of many makers: %s', (written, instant) => expect(read(written)).toBe(instant));
});

describe('none is read', () => {
  it.each(['soon', '', 'article 12', 'In May 2026 12 people', '05/03/2026', '30 Feb 2026', '2026-13-45', '17 Nov'])(
    'from “%s”',
    (written) => expect(read(written)).toBeUndefined(),
  );
  it('before the web, and after tomorrow', () => {
    expect(read('Thu, 01 Jan 1970 00:00:00 GMT')).toBeUndefined();
    expect(read('2031-01-01')).toBeUndefined();
  });
});

it('a feed’s entry of a few hours ahead is of now', () => {
  expect(entryDate('Mon, 23 Nov 2026 09:00:00 EST', NOW)).toEqual(NOW);
});

it.each([
  ['Published on 5 March 2026 at 9:30 by Ann Lee', '2026-03-05T09:30:00.000Z'],
  ['By Ann Lee | Nov 3, 2026 7:15 PM ET | Updated Nov 4, 2026', '2026-11-04T00:15:00.000Z'],
  ['Updated: Sat 8:31 PM, Oct 3, 2026', '2026-10-03T20:31:00.000Z'],
  ['on Tuesday, November 3rd, 2026 at 11:08 a.m.', '2026-11-03T11:08:00.000Z'],
  ['Stand: 14.10.2026 18:05 Uhr', '2026-10-14T18:05:00.000Z'],
  ['Posted 2026-11-03T10:00:00+02:00 in News', '2026-11-03T08:00:00.000Z'],
  ['© 2026 The Harbour Post', undefined],
])('the first date of a line: %s', (line, instant) => expect(instantIn(line, NOW)?.toISOString()).toBe(instant));
