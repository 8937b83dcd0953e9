import { expect, test } from 'vitest';
import { otherNames } from '../../../src/presentation/news/speakers.ts';

test('other names leave out capitals, a family’s plural, and what begins with a word that is no name', () => {
  const aliases = ['Ruiz', 'RUIZ', 'Ruizes', 'Although Ruiz', 'Here’s Ruiz', 'The Ruiz', 'Ana', 'ana ruiz', 'A. B. Ruiz'];
  expect(otherNames({ name: 'Ana Ruiz', aliases })).toEqual(['Ruiz', 'Ana', 'A. B. Ruiz']);
});
