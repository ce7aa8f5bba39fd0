import { expect, test } from 'vitest';
import { browserModeNotice, portTakenNotice } from '../../../electron/commands/browser-mode-notice.ts';
import { hasDisplay } from '../../../electron/commands/has-display.ts';
import { sandboxArguments } from '../../../electron/commands/sandbox-arguments.ts';
import { parseStartArguments } from '../../../electron/commands/start-arguments.ts';

test('only Linux without a display server has no display', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':1' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('darwin', {})).toBe(true);
});

test('the sandbox is given up for root on Linux alone', () => {
  expect(sandboxArguments('linux', 0)).toEqual(['--no-sandbox']);
  expect(sandboxArguments('linux', 1000)).toEqual([]);
  expect(sandboxArguments('darwin', 0)).toEqual([]);
  expect(sandboxArguments('win32', undefined)).toEqual([]);
});

test('--browser is for the start command, the rest for the app', () => {
  expect(parseStartArguments(['--sample', '--browser'])).toEqual({ browser: true, forApp: ['--sample'] });
  expect(parseStartArguments(['--sample'])).toEqual({ browser: false, forApp: ['--sample'] });
});

test('browser mode says where, why and what is missing', () => {
  const text = browserModeNotice('http://127.0.0.1:41730', ['There is no display.']).join('\n');
  for (const words of ['http://127.0.0.1:41730', 'There is no display.', 'no vault', 'print dialog', 'git log']) {
    expect(text).toContain(words);
  }
});

test('a taken port has its own words', () => {
  expect(portTakenNotice(41730)).toMatch(/Port 41730 is taken.*Nothing was changed\./);
});
