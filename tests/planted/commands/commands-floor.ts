import { store } from '../src/store/open.ts';

export const broken = store;
