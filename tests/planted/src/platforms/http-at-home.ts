import { Hono } from 'hono';

export const broken = Hono;
