import module from 'node:module';

/** Loads the modules that are named, one after the other, and prints for each the megabytes by which resident memory grew. Run with `--expose-gc`. */
module.enableCompileCache();
const held = (): number => {
  globalThis.gc?.();
  return process.memoryUsage.rss() / 1_048_576;
};
const grown = [held()];
for (const name of process.argv.slice(2)) {
  await import(name);
  grown.push(held());
}
process.stdout.write(JSON.stringify(grown));
