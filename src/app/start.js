#!/usr/bin/env node
// Plain JavaScript, so that a Node too old for TypeScript can still read it and say so.

const NEEDED = 24;

/** Node's own notices about what this program builds on; they say nothing to whoever runs it. */
const EXPECTED_NOTICES = /^(?:SQLite|Type Stripping) is an experimental feature/;

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  process.stderr.write(
    `Verbatim needs Node ${NEEDED} or later, and this is Node ${process.versions.node}; in a checkout, npm start brings the right one.\n`,
  );
  process.exitCode = 1;
} else {
  const emitWarning = process.emitWarning;
  process.emitWarning = /** @param {any[]} warning */ (...warning) => {
    if (!EXPECTED_NOTICES.test(String(warning[0]))) Reflect.apply(emitWarning, process, warning);
  };
  import('node:module')
    // Keeps compiled code, and TypeScript with its types off, from one run to the next: half the time of a start.
    .then((module) => module.enableCompileCache())
    .then(() => import('./main.ts'))
    .then(({ main }) => main(process));
}
