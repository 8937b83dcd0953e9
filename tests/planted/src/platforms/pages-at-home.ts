import { parseHTML } from 'linkedom';

export const broken = parseHTML;
