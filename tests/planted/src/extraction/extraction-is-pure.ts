import { get } from 'node:http';

export const broken = get;
