import { bot } from '../slack/bot.ts';

export const broken = bot;
