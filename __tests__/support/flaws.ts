import type { StageResult } from '../../runner/runner.ts';
import { errors, warnings, type Scenario } from './scenario.ts';

/**
 * What is wrong with how a stage ended: nothing when it is green and quiet, or red with one clear line. Post is never
 * red; what it could not do is one warning.
 */
export function flaws(stage: StageResult, kind: 'main' | 'post'): string[] {
  const found: string[] = [];
  const lines = errors(stage);
  if (stage.signal !== null) found.push(`killed by ${stage.signal}`);
  if (stage.stderr !== '') found.push(`standard error: ${stage.stderr.slice(0, 300)}`);
  if (kind === 'post' && stage.exitCode !== 0) found.push('a red post');
  if (stage.exitCode === 0 && lines.length > 0) found.push('green with an error line');
  if (stage.exitCode !== 0 && lines.length !== 1) found.push(`red with ${lines.length} error lines`);
  if (kind === 'post' && warnings(stage).length > 1) found.push('more than one warning');
  for (const line of [...lines, ...warnings(stage)]) {
    if (/This is a bug|undefined|\[object|NaN|at file:|Access is denied due to/.test(line))
      found.push(`unclear: ${line}`);
  }
  return found;
}

/** The secrets of the scenario, those of deleted keys included, that a stage showed to people. */
export function leaks(scenario: Scenario, stages: StageResult[]): string[] {
  const text = stages.map(shown).join('\n');
  const known = [scenario.emulator.apiKey, ...scenario.madeKeys.map(({ value }) => value)];
  return [...known.filter((secret) => text.includes(secret)), ...(/eyJ[\w-]+\.[\w-]+/.exec(text) ?? [])];
}

/** Everything a stage left, but for the masks and the output file, which are where secrets belong. */
export function shown({
  stdout,
  stderr,
  log,
  stateFile,
  envFile,
  summaryFile,
  pathFile,
}: StageResult): string {
  const lines = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  return [...lines, stderr, ...log, stateFile, envFile, summaryFile, pathFile].join('\n');
}
