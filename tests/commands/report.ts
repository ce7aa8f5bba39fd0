import type { Counts } from './stage.ts';
import type { StageResult } from './run-stages.ts';

const SHOWN_LINES = 80;

/** Adds up the tests of all stages. */
export function addUp(results: readonly Counts[]): Counts {
  return results.reduce<Counts>(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** One line for a stage that ended: mark, name, time, counts, note. */
export function stageLine(result: StageResult): string {
  const mark = result.failed > 0 ? '✗' : result.skipped > 0 ? '○' : '✓';
  const tests = result.passed + result.failed + result.skipped;
  const counts =
    tests > 1 || result.skipped > 0
      ? ` ${result.passed} passed${result.failed > 0 ? `, ${result.failed} failed` : ''}${result.skipped > 0 ? `, ${result.skipped} skipped` : ''}`
      : '';
  const seconds = `${(result.milliseconds / 1000).toFixed(1)} s`;
  return `${mark} ${result.name.padEnd(18)}${seconds.padStart(8)} ${counts}${result.note === undefined ? '' : ` ${result.note}`}`;
}

/** The tail of a failed stage's output; a runner's own summary stands at its end. */
export function failureTail(result: StageResult): string {
  const lines = result.output.trimEnd().split('\n');
  const left = Math.max(0, lines.length - SHOWN_LINES);
  const head = left > 0 ? `  … ${left} lines above are not shown\n` : '';
  return `── ${result.name} ──\n${head}${lines.slice(-SHOWN_LINES).join('\n')}\n`;
}

/** The last line of `npm test`; its form is fixed, because machines read it. */
export function totalLine(counts: Counts): string {
  return `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
}
