import { room } from '../summary/room.ts';

export const broken = room;
