import { expect, it } from 'vitest';
import { said } from '../helpers.ts';

it.each([
  ['“It was dark in there,” said a nurse on the ward.', 'nurse on the ward'],
  ['“It was dark in there,” one user on Facebook wrote.', 'one user on Facebook'],
  ['“It was dark in there,” the writers of the study said.', 'writers of the study'],
  ['“It was dark in there,” said a nurse on Monday.', 'nurse'],
])('who has no name is called by the whole noun phrase: %s', (text, label) => {
  expect(said(text)).toEqual([`${label}: It was dark in there,`]);
});
