import { except } from 'hono/combine';
import { compress } from 'hono/compress';

/** Where what an asker typed stands beside a secret, its length by gzip would tell of the secret (https://www.breachattack.com/). */
const WITH_SECRETS = ['/admin', '/admin/*', '/enter/*'];

export const compressed = except(WITH_SECRETS, compress({ encoding: 'gzip' }));
