import { room } from '../grammar/room.ts';

export const broken = room;
