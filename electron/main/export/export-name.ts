import path from 'node:path';

/** A path with the extension of the exported kind: a chosen name keeps what it has, and gets the extension when it lacks it. */
export const withExtension = (file: string, extension: string): string =>
  path.extname(file).toLowerCase() === extension ? file : `${file}${extension}`;
