import { z } from 'zod';
import type { Counts } from './stage.ts';

const PlaywrightReportSchema = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
});

/** Reads Playwright's JSON report. An error outside of any test (a file that does not load) counts as one failure. */
export function readPlaywrightReport(json: string): Counts {
  const { stats, errors } = PlaywrightReportSchema.parse(JSON.parse(json));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected === 0 && errors.length > 0 ? 1 : stats.unexpected,
    skipped: stats.skipped,
  };
}
