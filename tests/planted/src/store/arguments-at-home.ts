import { Command } from 'commander';

export const broken = Command;
