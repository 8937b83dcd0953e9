import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync } from 'node:fs';
import path from 'node:path';

/** `npm run build`: what an installed package runs, JavaScript with declarations and the data that lies beside the code, in `dist/`. */
const root = path.join(import.meta.dirname, '..');
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '--project', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
for (const data of [
  'src/extraction/tagging/tagger.bin',
  'src/extraction/quotes/ranking/weights.bin',
  'src/extraction/demands/ranking/weights.bin',
  'src/web/look/style.css',
])
  cpSync(path.join(root, data), path.join(root, 'dist', data));
chmodSync(path.join(root, 'dist/src/app/start.js'), 0o755);
