import path from 'node:path';

/** The folder that holds `package.json`, as an absolute path; every command works from there, wherever it was called. */
export const projectRoot = path.resolve(import.meta.dirname, '..', '..');
