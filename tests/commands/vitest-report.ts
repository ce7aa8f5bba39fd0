import { z } from 'zod';
import type { Counts } from './stage.ts';

const VitestReportSchema = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numFailedTestSuites: z.number(),
});

/** Reads vitest's JSON report. A test file that could not even be loaded has no failed tests, yet counts as one failure. */
export function readVitestReport(json: string): Counts {
  const report = VitestReportSchema.parse(JSON.parse(json));
  const failed = report.success ? 0 : Math.max(1, report.numFailedTests);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
}
