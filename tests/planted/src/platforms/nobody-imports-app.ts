import { app } from '../app/main.ts';

export const broken = app;
