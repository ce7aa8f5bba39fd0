import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ONE_DAY_MS = 24 * 60 * 60 * 1000;

interface Marker {
  readonly version: string;
  readonly failedAt: number;
}

function isMarker(value: unknown): value is Marker {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    'failedAt' in value &&
    typeof value.failedAt === 'number'
  );
}

/**
 * Says whether the download of this version failed here within the last day. A machine that cannot reach the
 * download host would otherwise wait for the same failure at every start. `now` is in milliseconds since the epoch.
 */
export function failedRecently(file: string, version: string, now: number): boolean {
  try {
    const marker: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!isMarker(marker) || marker.version !== version) return false;
    const age = now - marker.failedAt;
    return age >= 0 && age < ONE_DAY_MS;
  } catch {
    return false;
  }
}

/** Remembers that the download failed at `now`. */
export function rememberFailure(file: string, version: string, now: number): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ version, failedAt: now }));
}

/** Forgets an earlier failure, so that the next search tries again. */
export function forgetFailure(file: string): void {
  rmSync(file, { force: true });
}
