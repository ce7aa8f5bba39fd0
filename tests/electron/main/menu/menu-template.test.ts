import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { menuTemplate } from '../../../../electron/main/menu/menu-template.ts';

function menusOn(platform: NodeJS.Platform, development = false) {
  const sent: string[] = [];
  const menus = menuTemplate({
    platform,
    appName: 'Rungbook',
    development,
    send: (id) => sent.push(id),
    showDataFolder: () => undefined,
  });
  const items = menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  return { menus, items, sent };
}

const click = (item: MenuItemConstructorOptions): void => (item.click as unknown as () => void)();

test('each place has its menus', () => {
  expect(menusOn('linux').menus.map(({ label }) => label)).toEqual(['&File', '&Edit', '&View', '&Go', '&Help']);
  const mac = menusOn('darwin').menus.map(({ label, role }) => label ?? role);
  expect(mac).toEqual(['Rungbook', '&File', '&Edit', '&View', '&Go', 'windowMenu', '&Help']);
});

describe.each(['linux', 'darwin', 'win32'] as const)('on %s', (platform) => {
  test('every command is sent by its id and shows its key', () => {
    const { items, sent } = menusOn(platform);
    const commands = items.filter(({ id }) => id !== undefined);
    commands.forEach(click);
    expect(sent).toEqual(commands.map(({ id }) => id));
    expect(Object.fromEntries(commands.map(({ id, accelerator }) => [id, accelerator]))).toMatchObject({
      'new-entry': 'CmdOrCtrl+N',
      settings: 'CmdOrCtrl+,',
      palette: 'CmdOrCtrl+K',
      'screen:1': 'CmdOrCtrl+1',
      'screen:6': 'CmdOrCtrl+6',
    });
  });

  test('undo leaves its key to the page, and no two items share one', () => {
    const { items } = menusOn(platform);
    expect(items.find(({ id }) => id === 'undo')).toMatchObject({ registerAccelerator: false });
    const keys = items.flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('developer tools are for development', () => {
    const roles = (development: boolean) => menusOn(platform, development).items.map(({ role }) => role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(true)).toContain('toggleDevTools');
  });
});
