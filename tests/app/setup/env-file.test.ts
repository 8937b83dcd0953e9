import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { setVariables, withVariables } from '../../../src/app/setup/env-file.ts';
import { temporaryFolder } from '../helpers.ts';

test('a line that sets the variable is replaced, the last where there are several, and nothing else', () => {
  expect(withVariables('# mine\nA=1\nTOKEN=old\nB=2\n', { TOKEN: 'new' })).toBe('# mine\nA=1\nTOKEN=new\nB=2\n');
  expect(parseEnv(withVariables('TOKEN=a\nexport TOKEN=b\n', { TOKEN: 'c' }))['TOKEN']).toBe('c');
});

test('the commented line that shows a variable gives way to it; a variable that is shown nowhere comes last', () => {
  expect(withVariables('# The token\n#TOKEN=\n\n#OTHER=x\n', { TOKEN: 't', THIRD: '3' })).toBe(
    '# The token\nTOKEN=t\n\n#OTHER=x\nTHIRD=3\n',
  );
});

test('an .env is begun from the example, replaced whole, and its owner’s alone', () => {
  const folder = temporaryFolder();
  const [file, example] = [path.join(folder, '.env'), path.join(folder, 'example')];
  writeFileSync(example, '# What it is\n#TOKEN=\n');
  setVariables(file, example, { TOKEN: 'one' });
  setVariables(file, example, { TOKEN: 'two' });
  expect(readFileSync(file, 'utf8')).toBe('# What it is\nTOKEN=two\n');
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

const name = fc.constantFrom('DISCORD_TOKEN', 'SLACK_BOT_TOKEN', 'PORT', 'LOG_LEVEL');
const value = fc.stringMatching(/^[\w.-]{1,30}$/);
const line = fc.oneof(
  fc.tuple(name, value).map(([key, text]) => `${key}=${text}`),
  fc.tuple(name, value).map(([key, text]) => `#${key}=${text}`),
  fc.stringMatching(/^# [a-z ]{0,20}$/),
  fc.constant(''),
);

test('whatever the file held, what is set reads back, and what was set besides stays', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.dictionary(name, value), (lines, values) => {
      const before = lines.join('\n');
      expect(parseEnv(withVariables(before, values))).toEqual({ ...parseEnv(before), ...values });
    }),
  );
});
