import { expect, test } from 'vitest';
import { renderCsv } from '../../../src/presentation/tables/csv.ts';

const rows = (...cells: (string | number | Date | undefined)[]): string =>
  renderCsv({ columns: ['a', 'b'], rows: [cells] }, { marked: false })
    .split('\r\n')
    .slice(1)
    .join('\r\n');

test('a byte order mark, the columns’ names, and a line a row with CR LF', () => {
  expect(renderCsv({ columns: ['words', 'date'], rows: [['Grüße', new Date('2026-11-20T09:00:00Z')]] })).toBe(
    '\uFEFFwords,date\r\nGrüße,2026-11-20T09:00:00.000Z\r\n',
  );
});

test('commas, marks and line ends keep to their cell', () => {
  expect(rows('one, two', 'he said "no"')).toBe('"one, two","he said ""no"""\r\n');
  expect(rows('line\r\nend', undefined)).toBe('line end,\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '\t=1', '\r=1', ' =1', '\u001b=1'])('%j is no formula in a spreadsheet', (cell) => {
  expect(rows(cell, 'x')).toMatch(/^'/);
});

test('a number below zero stays one', () => {
  expect(rows(-0.5, 'x')).toBe('-0.5,x\r\n');
});

test('no control character of an article reaches a terminal', () => {
  expect(rows('red \u001b[31m', '\u009b1m')).not.toMatch(/[\u001b\u009b]/);
});
