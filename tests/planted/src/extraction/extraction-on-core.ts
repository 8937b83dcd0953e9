import { page } from '../sources/page.ts';

export const broken = page;
