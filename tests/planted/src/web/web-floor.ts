import { store } from '../store/open.ts';

export const broken = store;
