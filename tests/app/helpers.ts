import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { App } from '../../src/app/app.ts';
import { runProgram } from '../../src/app/main.ts';

export const ROOT = path.join(import.meta.dirname, '../..');
export const START = path.join(ROOT, 'src/app/start.js');
export const SAMPLE = path.join(ROOT, 'samples/putin-nato.txt');

export interface Run {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly folder: string;
  readonly input?: string | Buffer;
  readonly env?: Record<string, string>;
}

/** A new folder of the system's temporary ones, gone when the test ends; with `afterAll`, when all of the file's tests have. */
export function temporaryFolder(whenDone: (remove: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'verbatim-test-'));
  whenDone(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The real program as a child process; `DATABASE_URL` and tokens of the developer's shell stay out. */
export function start(args: readonly string[], { folder, env = {} }: RunOptions): ChildProcessWithoutNullStreams {
  const { PATH = '', TMPDIR } = process.env;
  return spawn(process.execPath, [START, ...args], { cwd: folder, env: { PATH, HOME: folder, ...(TMPDIR ? { TMPDIR } : {}), ...env } });
}

/** Runs the program to its end as a process of its own, for what only a process has: signals, pipes, file modes, what Node itself says. */
export async function verbatimProcess(args: readonly string[], options: RunOptions): Promise<Run> {
  const child = start(args, options);
  // A program that leaves without reading its input is not this helper's business.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  return ended(child);
}

/** Runs the program to its end within this process, with a folder, an environment and streams of its own: spares starting Node and loading the program. */
export async function verbatim(args: readonly string[], { folder, input = '', env = {} }: RunOptions): Promise<Run> {
  const said = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof said): Writable =>
    new Writable({
      decodeStrings: false,
      write(text: string, _encoding, done) {
        said[name] += text;
        done();
      },
    });
  const stdin = new PassThrough().end(input);
  const streams = { stdin, stdout: stream('stdout'), stderr: stream('stderr') };
  const surroundings = { ...streams, cwd: () => folder, env, versions: process.versions };
  const status = await runProgram(new App(surroundings as unknown as NodeJS.Process), args);
  return { status, signal: null, ...said };
}

/** What a started program says until it ends. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<Run> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, stdout, stderr }));
  });
}
