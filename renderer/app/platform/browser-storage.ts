import type { z } from 'zod';

/** A value of this device kept in localStorage under `key`; anything unreadable counts as absent. */
export function readStored<T>(key: string, schema: z.ZodType<T>): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Keeps a value of this device. */
export const writeStored = (key: string, value: unknown): void => localStorage.setItem(key, JSON.stringify(value));
