import { main } from '../app/main.ts';

export const broken = main;
