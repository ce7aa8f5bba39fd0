import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Hands a path for a runner's report to `work` and returns what was written there; `undefined` when nothing was. */
export async function withReportFile<T>(
  work: (file: string) => Promise<T>,
): Promise<{ readonly value: T; readonly report: string | undefined }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rungbook-report-'));
  const file = path.join(folder, 'report.json');
  try {
    const value = await work(file);
    return { value, report: readIfWritten(file) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readIfWritten(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
