import { room } from '../quotes/room.ts';

export const broken = room;
