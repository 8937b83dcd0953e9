import { expect } from 'vitest';

export const broken = expect;
