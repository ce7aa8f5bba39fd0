/*
 * Runs before any module: zod tries at its first schema whether code may be made from text, which the content security policy
 * rightly refuses and reports. Told beforehand, it does not try.
 */
globalThis.__zod_globalConfig = { jitless: true };
