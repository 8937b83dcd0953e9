import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DockerfileParser, type Instruction } from 'dockerfile-ast';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { VARIABLES } from '../../src/app/config.ts';
import { USAGE } from '../../src/app/exit.ts';
import { ROOT, temporaryFolder, verbatim } from './helpers.ts';

/** No Docker runs where the tests do: what is built of these files was run by hand, command by command; what they say is held here. */
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
interface Service {
  readonly command?: readonly string[];
  readonly deploy?: { readonly replicas: number };
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
}
interface Job {
  readonly container?: string;
  readonly steps: readonly { readonly run?: string }[];
}
const services = (file: string) => (parse(read(file), { merge: true }) as { services: Readonly<Record<string, Service>> }).services;
const { bin, engines } = JSON.parse(read('package.json')) as { bin: { verbatim: string }; engines: { node: string } };
const major = /\d+/.exec(engines.node)?.[0];

describe('the image', () => {
  const instructions = DockerfileParser.parse(read('Dockerfile')).getInstructions();
  const words = (one: Instruction): string[] => one.getArguments().map((argument) => argument.getValue());
  const last = instructions.slice(instructions.findLastIndex((one) => one.getKeyword() === 'FROM'));
  const of = (keyword: string, among = last): Instruction[] => among.filter((one) => one.getKeyword() === keyword);

  test('is of the Node that the package asks for', () => {
    for (const from of of('FROM', instructions)) expect(words(from)[0]).toMatch(new RegExp(`^node:${major}-`));
  });

  test('runs the package’s own program, as somebody else than root, and says whether it is healthy', () => {
    expect(of('USER').map(words)).toEqual([['node']]);
    expect(of('ENTRYPOINT').map((one) => one.getArgumentsContent())).toEqual([
      `["node", "--max-semi-space-size=2", "/app/${bin.verbatim}"]`,
    ]);
    const [check] = of('HEALTHCHECK');
    const variables = of('ENV').flatMap((one) =>
      [...(one.getArgumentsContent() ?? '').matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]),
    );
    const env = Object.fromEntries(variables) as Record<string, string>;
    expect(check?.getArgumentsContent()).toContain(`http://127.0.0.1:${env['METRICS_PORT']}/healthz`);
    for (const name of Object.keys(env).filter((one) => one !== 'NODE_ENV')) expect(VARIABLES).toContain(name);
  });

  test('is built of files that are there and that Docker is shown', () => {
    const shown = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const copied = of('COPY', instructions)
      .filter((one) => !one.toString().includes('--from='))
      .flatMap((one) => words(one).slice(0, -1));
    expect(copied.length).toBeGreaterThan(8);
    for (const file of copied) {
      expect(existsSync(path.join(ROOT, file)), file).toBe(true);
      expect(shown, file).toContain(file);
    }
  });
});

test('compose starts it without rights that it needs not, with variables that it knows, in time for a clean stop', () => {
  const { verbatim } = services('compose.yaml');
  expect(verbatim).toMatchObject({
    read_only: true,
    user: 'node',
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
    tmpfs: ['/tmp'],
  });
});

test('compose starts a gateway, two workers and the archive on PostgreSQL with the same few rights, each by a command that there is', async () => {
  const { postgres, ...roles } = services('compose.postgres.yaml');
  expect(Object.entries(roles).map(([name, { command }]) => [name, command])).toEqual([
    ['gateway', ['gateway']],
    ['worker', ['worker']],
    ['web', ['web']],
  ]);
  const { stdout } = await verbatim(['--help'], { folder: temporaryFolder() });
  for (const [name, role] of Object.entries(roles)) {
    expect(stdout).toMatch(new RegExp(`^ +${name} `, 'm'));
    expect(role).toMatchObject({ read_only: true, user: 'node', cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(Object.keys(role.environment ?? {}).filter((variable) => !VARIABLES.includes(variable))).toEqual([]);
    expect(role.environment?.['DATABASE_URL']).toMatch(/^postgres:/);
    expect(role.depends_on?.['postgres']?.condition).toBe('service_healthy');
  }
  expect(roles['worker']?.deploy?.replicas).toBe(2);
  expect(postgres?.healthcheck?.test).toContain('pg_isready');
});

test.each([
  ['verbatim', ''],
  ['verbatim-gateway', 'gateway'],
  ['verbatim-worker@', 'worker'],
  ['verbatim-web', 'web'],
])('systemd starts %s again after a failure, and not where its configuration has to be put right', (name, role) => {
  const unit = new Map(
    read(`deploy/${name}.service`)
      .split('\n')
      .flatMap((line) => (line.includes('=') ? [line.split(/=(.*)/).slice(0, 2) as [string, string]] : [])),
  );
  expect(unit.get('ExecStart')).toBe(`/usr/bin/env verbatim ${role}`.trim());
  expect(unit.get('Restart')).toBe('on-failure');
  expect(unit.get('RestartPreventExitStatus')).toBe(String(USAGE));
  expect(unit.get('ReadWritePaths')).toBe(unit.get('WorkingDirectory'));
});

test('the public host runs what is run here, on the same Node', () => {
  const { jobs } = parse(read('.github/workflows/ci.yml')) as { jobs: Readonly<Record<'ci' | 'image', Job>> };
  const commandsOf = ({ steps }: Job) => steps.map(({ run }) => run);
  expect(jobs.ci.container).toMatch(new RegExp(`^node:${major}-`));
  expect(commandsOf(jobs.ci)).toContain('.ci/run');
  expect(existsSync(path.join(ROOT, '.ci/run'))).toBe(true);
  expect(commandsOf(jobs.image)).toContain('docker build --tag verbatim .');
});
