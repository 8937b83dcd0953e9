import { room } from '../text/room.ts';

export const broken = room;
