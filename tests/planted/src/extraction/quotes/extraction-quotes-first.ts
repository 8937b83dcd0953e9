import { room } from '../demands/room.ts';

export const broken = room;
