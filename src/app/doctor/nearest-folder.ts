import { stat } from 'node:fs/promises';
import path from 'node:path';

/** The nearest folder above `file` that exists. */
export async function nearestFolder(file: string): Promise<string> {
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    const there = await stat(folder).catch(() => undefined);
    if (there?.isDirectory() || folder === path.dirname(folder)) return folder;
  }
}
