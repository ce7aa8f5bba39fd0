import type { Guard } from '../guard.ts';

const protocol = 'electron/main/protocol';
const serving = [
  'tests/electron/main/protocol/serve-app.test.ts',
  'tests/electron/main/protocol/privileged-scheme.test.ts',
  'tests/electron/main/protocol/media-type.test.ts',
];

/** What the app's pages are served with, and what they may load, run and send. */
export const pageGuards: readonly Guard[] = [
  {
    file: 'shared/security/content-security-policy.ts',
    tests: ['tests/shared/security/content-security-policy.test.ts'],
    eachLine: /^ {4}["'.]/,
    weakened: [
      [' data:', ''],
      [' blob:', ''],
      ["script-src 'self'", "script-src 'self' 'unsafe-inline'"],
      ["style-src 'self'", "style-src 'self' 'unsafe-inline'"],
      ["img-src 'self'", 'img-src *'],
      ["worker-src 'self'", "worker-src 'self' blob:"],
      ["connect-src 'none'", "connect-src 'self'"],
      ["mode === 'browser'", 'true'],
      ['rungbook-workers', 'rungbook-workers other'],
      ['trusted-types rungbook-workers', 'trusted-types *'],
    ],
  },
  { file: `${protocol}/response-headers.ts`, tests: serving, eachLine: /^ {2}'/ },
  {
    file: `${protocol}/privileged-scheme.ts`,
    tests: serving,
    weakened: [
      ['standard: true, ', ''],
      ['secure: true, ', ''],
      [', codeCache: true', ''],
      ['codeCache: true', 'codeCache: true, bypassCSP: true'],
      ['codeCache: true', 'codeCache: true, supportFetchAPI: true'],
      ['codeCache: true', 'codeCache: true, allowServiceWorkers: true'],
      ['codeCache: true', 'codeCache: true, corsEnabled: true'],
    ],
  },
  {
    file: `${protocol}/file-table.ts`,
    tests: serving,
    eachLine: /startsWith/,
    weakened: [['else if (entry.isFile())', 'else']],
  },
  {
    file: `${protocol}/media-type.ts`,
    tests: serving,
    eachLine: /^ {2}'\./,
    weakened: [
      ['application/octet-stream', 'text/html'],
      ['.toLowerCase()', ''],
    ],
  },
  {
    file: `${protocol}/serve-app.ts`,
    tests: serving,
    weakened: [
      ['`${protocol}//${host}` === APP_ORIGIN && ', ''],
      [" && method === 'GET'", ''],
      ['table.get(pathname)', "'/' + pathname"],
      [', policy), body', ", ''), body"],
    ],
  },
  {
    file: `${protocol}/app-origin.ts`,
    tests: [...serving, 'tests/electron/main/export/print-pages.test.ts'],
    weakened: [
      ["'app://print'", "'app://rungbook'"],
      ["APP_SCHEME = 'app'", "APP_SCHEME = 'http'"],
    ],
  },
  {
    file: 'electron/main/export/print-pages.ts',
    tests: ['tests/electron/main/export/print-pages.test.ts'],
    eachLine: /^ {6}waiting\.delete/,
    weakened: [
      ["default-src 'none'; ", ''],
      ["style-src 'unsafe-inline'; ", ''],
      ['img-src data:; ', ''],
      ['img-src data:', 'img-src *'],
      ['font-src data:; ', ''],
      ["; form-action 'none'", ''],
      ["; base-uri 'none'", ''],
      ["; frame-ancestors 'none'", ''],
      [', printPolicy)', ", '')"],
      ['${newId()}', 'document'],
    ],
  },
  {
    file: 'electron/commands/browser-server.ts',
    tests: ['tests/electron/commands/browser-server.test.ts'],
    eachLine: /^ {4}'[A-Z][A-Za-z-]+': /,
    weakened: [
      ['request.headers.host !== expectedHost', 'false'],
      ["request.method !== 'GET' && request.method !== 'HEAD'", 'false'],
      ["url === '/service-worker.js' ? SERVICE_WORKER_POLICY : ", ''],
      ["\"default-src 'none'; script-src", '"script-src'],
      ["script-src 'self'; connect-src 'self'", "connect-src 'self'"],
      ['...securityHeaders(url), ', ''],
      ["...securityHeaders(''), ", ''],
    ],
  },
];
