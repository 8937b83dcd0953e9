import cron from 'node-cron';

export const broken = cron;
