import { checkStages } from './check-stages.ts';
import { runAndReport } from './run-and-report.ts';

/** `npm run check`: one stage after the other, so that the times mean something on a small machine. */
process.exitCode = await runAndReport(checkStages, 1, process.env);
