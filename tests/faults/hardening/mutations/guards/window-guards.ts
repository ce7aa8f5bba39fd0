import type { Guard } from '../guard.ts';

const security = 'electron/main/security';
const tests = 'tests/electron/main/security';

/** What every window, session and executable is locked with. */
export const windowGuards: readonly Guard[] = [
  {
    file: `${security}/web-preferences.ts`,
    tests: [`${tests}/web-preferences.test.ts`],
    eachLine: /^ {2}[.\w]+(: .+)?,$/,
  },
  {
    file: `${security}/lock-session.ts`,
    tests: [`${tests}/lock-session.test.ts`],
    eachLine: /^ {2}session\./,
    weakened: [
      ['answer(false)', 'answer(true)'],
      ['PermissionCheckHandler(() => false)', 'PermissionCheckHandler(() => true)'],
      ['DevicePermissionHandler(() => false)', 'DevicePermissionHandler(() => true)'],
      ['!isAllowedRequest(url, devUrl)', 'false'],
      ['setSpellCheckerLanguages([])', "setSpellCheckerLanguages(['en-GB'])"],
    ],
  },
  {
    file: `${security}/allowed-request.ts`,
    tests: [`${tests}/allowed-request.test.ts`],
    weakened: [
      ["'app:', ", ''],
      ["'data:', ", ''],
      [", 'blob:'", ''],
      ["'blob:']", "'blob:', 'file:']"],
      ['  } catch {\n    return false;', '  } catch {\n    return true;'],
      ['INSIDE.has(parsed.protocol)', 'true'],
      ['if (devUrl === null) return false;', 'if (devUrl === null) return true;'],
      ["parsed.protocol === 'devtools:' || ", ''],
      ["['http:', 'ws:'].includes(parsed.protocol) && ", ''],
      [' && parsed.host === host', ''],
    ],
  },
  {
    file: `${security}/lock-contents.ts`,
    tests: [`${tests}/lock-contents.test.ts`],
    eachLine: /^ {2}contents\..*;$|^ {4}if \(!stays/,
    weakened: [
      ["url.split('#')[0] === home", 'url.startsWith(home)'],
      ["url.split('#')[0] === home", 'url === home'],
      ["action: 'deny'", "action: 'allow'"],
      ['disable_non_proxied_udp', 'default'],
    ],
  },
  {
    file: `${security}/command-line-switches.ts`,
    tests: [`${tests}/command-line-switches.test.ts`],
    eachLine: /^ {2}\['/,
    weakened: [
      ["'MAP * ~NOTFOUND']", "'']"],
      ['EXCLUDE 127.0.0.1', 'EXCLUDE *'],
    ],
  },
  {
    file: 'electron/main/start/development-url.ts',
    tests: ['tests/electron/main/start/start-decisions.test.ts'],
    weakened: [
      ['!isPackaged && ', ''],
      ["?.startsWith('http://127.0.0.1:')", ''],
    ],
  },
  {
    file: 'electron/runtime/fuses.ts',
    tests: ['tests/electron/runtime/set-fuses.test.ts'],
    eachLine: /^ {2}\[Fuse/,
    weakened: [['[[FuseV1Options.GrantFileProtocolExtraPrivileges, false]]', '[]']],
  },
  {
    file: 'electron/runtime/set-fuses.ts',
    tests: ['tests/electron/runtime/set-fuses.test.ts'],
    weakened: [
      ['...FUSES, ', ''],
      [', ...newer', ''],
      ['.filter(([fuse]) => wire.has(String(fuse)))', ''],
    ],
  },
  {
    file: 'electron/main/ipc/is-trusted-sender.ts',
    tests: ['tests/electron/main/ipc/register-handlers.test.ts'],
    weakened: [
      ['frame !== null && ', ''],
      ['frame.parent === null && ', ''],
      [' && frame.origin === origin', ''],
    ],
  },
  {
    file: 'electron/main/ipc/register-handlers.ts',
    tests: ['tests/electron/main/ipc/register-handlers.test.ts'],
    weakened: [
      ['isTrustedSender(sender)\n', 'true\n'],
      ['if (!parsed.success)', 'if (false)'],
      ['[channel](parsed.data)', '[channel](request as never)'],
      [
        "} catch {\n    return failed(\n      'unexpected',\n      `",
        "} catch (error) {\n    return failed(\n      'unexpected',\n      `${String(error)}",
      ],
      ['return await handlers', 'return handlers'],
    ],
  },
  {
    file: 'electron/main/ipc/request-schemas.ts',
    tests: ['tests/electron/main/ipc/request-schemas.test.ts'],
    eachLine: /^ {2}'[a-z.-]+': /,
    weakened: [['z.null()', 'z.any()']],
  },
  {
    file: 'electron/preload/index.ts',
    tests: ['tests/electron/preload/preload.test.ts'],
    eachLine: /^ {4}if \(!known/,
    weakened: [
      ['known(channels, channel) ?', 'true ?'],
      ['listener(payload)', '(listener as (...all: unknown[]) => void)(payload, _event)'],
    ],
  },
];
