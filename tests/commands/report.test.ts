import { expect, test } from 'vitest';
import { addUp, failureTail, stageLine, totalLine } from './report.ts';
import { readPlaywrightReport } from './playwright-report.ts';
import { readVitestReport } from './vitest-report.ts';

test('the total has the one form that machines read', () => {
  const total = addUp([
    { passed: 3, failed: 0, skipped: 1 },
    { passed: 1, failed: 2, skipped: 0 },
  ]);
  expect(totalLine(total)).toBe('4 passed, 2 failed, 1 skipped');
});

test('a stage line shows mark, time and counts', () => {
  const result = { name: 'unit', passed: 9, failed: 1, skipped: 0, output: '', milliseconds: 1234 };
  expect(stageLine(result)).toMatch(/^✗ unit\s+1\.2 s\s+9 passed, 1 failed$/);
});

test('a long failure shows its end', () => {
  const output = Array.from({ length: 200 }, (_, line) => `line ${line}`).join('\n');
  const tail = failureTail({ name: 'lint', passed: 0, failed: 1, skipped: 0, output, milliseconds: 1 });
  expect(tail).toContain('line 199');
  expect(tail).toContain('120 lines above are not shown');
  expect(tail).not.toContain('line 119\n');
});

const vitestReport = {
  success: true,
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  numFailedTestSuites: 0,
};

test("vitest's report is counted, and a file that does not load is a failure", () => {
  expect(readVitestReport(JSON.stringify(vitestReport))).toEqual({ passed: 5, failed: 0, skipped: 2 });
  const unloadable = { ...vitestReport, success: false, numFailedTestSuites: 1 };
  expect(readVitestReport(JSON.stringify(unloadable))).toMatchObject({ failed: 1 });
});

test("Playwright's report is counted, and an error outside of tests is a failure", () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  expect(readPlaywrightReport(JSON.stringify({ stats, errors: [] }))).toEqual({ passed: 5, failed: 1, skipped: 2 });
  const empty = {
    stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
    errors: [{ message: 'no tests found' }],
  };
  expect(readPlaywrightReport(JSON.stringify(empty))).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
