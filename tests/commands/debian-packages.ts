/**
 * What the tests need from Debian beyond Node, one entry for a need. Several names are one library under its older and
 * newer name (Debian 13 and Ubuntu 24.04 renamed some for 64-bit time); any of them will do.
 */
export const DEBIAN_PACKAGES: readonly (readonly string[])[] = [
  ['xvfb'],
  ['chromium'],
  ['poppler-utils'],
  ['git'],
  ['strace'],
  ['age'],
  ['ca-certificates'],
  ['fonts-dejavu-core'],
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libdrm2'],
  ['libxkbcommon0'],
  ['libxcomposite1'],
  ['libxdamage1'],
  ['libxrandr2'],
  ['libatspi2.0-0', 'libatspi2.0-0t64'],
  ['libcups2', 'libcups2t64'],
];
