import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Milliseconds of the processor, user and system, that a process, its threads and the processes that it began have taken; NaN where the machine doesn't tell (proc(5)). */
export function cpuMsOf(pid: number): number {
  const [own, ended] = [fieldsOf(pid).slice(11, 13), fieldsOf(pid).slice(13, 15)];
  const ticks = [...own, ...ended].reduce((sum, field) => sum + Number(field), 0);
  return childrenOf(pid).reduce((sum, child) => sum + cpuMsOf(child), (ticks * 1000) / TICKS_A_SECOND);
}

/** From the third field of `stat` on, its state. */
const fieldsOf = (pid: number): readonly string[] =>
  textOf(`/proc/${pid}/stat`)
    .replace(/^.*\) /, '')
    .split(' ');

const childrenOf = (pid: number): number[] => textOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const TICKS_A_SECOND = ticksASecond();

function ticksASecond(): number {
  try {
    return Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  } catch {
    return Number.NaN;
  }
}
