import { bot } from '../discord/bot.ts';

export const broken = bot;
