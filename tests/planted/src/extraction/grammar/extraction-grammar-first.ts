import { room } from '../speakers/room.ts';

export const broken = room;
