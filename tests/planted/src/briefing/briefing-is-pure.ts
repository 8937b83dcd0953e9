import { get } from 'node:https';

export const broken = get;
