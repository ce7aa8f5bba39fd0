/**
 * Switches set before Chromium starts, so that it never reaches for the network on its own account: names resolve to nothing,
 * no proxy is looked for, nothing is updated, reported or prefetched in the background. Development keeps the loopback address.
 */
export const commandLineSwitches = (development: boolean): readonly (readonly [name: string, value?: string])[] => [
  ['host-resolver-rules', development ? 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1' : 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-breakpad'],
  ['dns-prefetch-disable'],
  ['no-pings'],
];
