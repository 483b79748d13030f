import type { StageResult } from '../../runner/runner.ts';
import { errors, warnings, type Scenario } from './scenario.ts';

/**
 * What is wrong with how a stage ended. Nothing is wrong when it succeeded without an error line, or failed with one
 * clear line. Post must not fail, and may give one warning.
 */
export function flaws(stage: StageResult, kind: 'main' | 'post'): string[] {
  const found: string[] = [];
  const lines = errors(stage);
  if (stage.signal !== null) found.push(`killed by ${stage.signal}`);
  if (stage.stderr !== '') found.push(`standard error: ${stage.stderr.slice(0, 300)}`);
  if (kind === 'post' && stage.exitCode !== 0) found.push('a post that failed');
  if (stage.exitCode === 0 && lines.length > 0) found.push('success with an error line');
  if (stage.exitCode !== 0 && lines.length !== 1) found.push(`failure with ${lines.length} error lines`);
  if (kind === 'post' && warnings(stage).length > 1) found.push('more than one warning');
  for (const line of [...lines, ...warnings(stage)]) {
    if (/This is a bug|undefined|\[object|NaN|at file:|Access is denied due to/.test(line))
      found.push(`unclear: ${line}`);
  }
  return found;
}

/** The secrets of the scenario, and `others`, that a stage showed to people; those of deleted keys count, too. */
export function leaks(scenario: Scenario, stages: StageResult[], others: string[] = []): string[] {
  const text = stages.map(shown).join('\n');
  const known = [scenario.emulator.apiKey, ...scenario.madeKeys.map(({ value }) => value), ...others];
  return [...known.filter((secret) => text.includes(secret)), ...(/eyJ[\w-]+\.[\w-]+/.exec(text) ?? [])];
}

/** Everything that a stage left, without the masks and the output file: secrets belong there. */
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
