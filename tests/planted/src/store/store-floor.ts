import { bot } from '../platforms/slack/bot.ts';

export const broken = bot;
