import { OpenAI } from 'openai';

export const broken = OpenAI;
