import path from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType, type IViolation } from 'dependency-cruiser';
import config from '../.dependency-cruiser.js';

/** `npm run boundaries`: the import rules hold, and the checker would see if they did not. */
const ROOT = path.join(import.meta.dirname, '..');
/** Fewer files than this mean that the checker looks in the wrong place. */
const FEWEST_FILES = 60;

const rules = config.forbidden as IForbiddenRuleType[];

async function check(folders: string[]): Promise<ICruiseResult> {
  const { output } = await cruise(folders, { ...config.options, baseDir: ROOT, validate: true, ruleSet: { forbidden: rules } });
  return output as ICruiseResult;
}

const describe = ({ rule, from, to }: IViolation): string => `  ${rule.name}: ${from} imports ${to}`;

process.chdir(ROOT);
const real = await check(['src', 'commands', 'briefs']);
const files = real.modules.filter(({ source }) => /^(?:src|commands|briefs)\//.test(source)).length;
const planted = await check(['tests/planted']);
const seen = new Set(planted.summary.violations.map(({ rule }) => rule.name));
const unseen = rules.map(({ name }) => name!).filter((name) => !seen.has(name));

const complaints = [
  ...real.summary.violations.map(describe),
  ...(files < FEWEST_FILES ? [`  read ${files} files, expected ${FEWEST_FILES} or more`] : []),
  ...unseen.map((name) => `  ${name}: the breach planted in tests/planted was not seen`),
];
const sum = `boundaries: ${files} files, ${real.summary.violations.length} violations; ${seen.size} planted breaches seen`;
process.stdout.write(complaints.length > 0 ? `${complaints.join('\n')}\n${sum}\n` : `${sum}\n`);
process.exitCode = complaints.length > 0 ? 1 : 0;
