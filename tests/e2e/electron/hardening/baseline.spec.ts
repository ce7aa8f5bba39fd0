import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { commandLineSwitches } from '../../../../electron/main/security/command-line-switches.ts';
import { mainWindowPreferences } from '../../../../electron/main/security/web-preferences.ts';
import type { Bridge } from '../../../../shared/ipc/bridge.ts';
import { contentSecurityPolicy } from '../../../../shared/security/content-security-policy.ts';
import { projectRoot } from '../../../commands/project-root.ts';
import { launchApp, withDataFolder } from '../launch-app.ts';
import type { TrapServer } from '../../../faults/hardening/trap-server.ts';
import { startTrapServer } from '../../../faults/hardening/trap-server.ts';
import { tryPermissions } from './try-permissions.ts';
import { tryPolicy } from './try-policy.ts';

const START = 'app://rungbook/index.html';

/** The running app with the trap that it must never walk into. */
async function withApp(use: (app: ElectronApplication, page: Page, trap: TrapServer) => Promise<void>): Promise<void> {
  const trap = await startTrapServer();
  try {
    await withDataFolder(async (userData) => {
      const { app, page } = await launchApp(userData);
      try {
        await use(app, page, trap);
      } finally {
        await app.close();
      }
    });
    expect(trap.visits).toEqual([]);
  } finally {
    await trap.close();
  }
}

/** The page's side of the bridge. */
interface WithBridge {
  readonly rungbook: Bridge;
}

/** Methods that Electron has and its types leave out. */
interface Telling {
  getLastWebPreferences(): Record<string, unknown> | null;
}

test('the real app: sandbox, policy, permissions, requests, names, dictionaries, navigation, links, senders', async () => {
  await withApp(async (app, page, trap) => {
    await test.step('its page is sandboxed, isolated and has no Node', async () => {
      const preferences = await app.evaluate(({ webContents }) =>
        webContents.getAllWebContents().map((each) => (each as unknown as Telling).getLastWebPreferences()),
      );
      const wanted = mainWindowPreferences('');
      // Electron tells most of them, not all.
      const told = ['sandbox', 'contextIsolation', 'nodeIntegration', 'webSecurity', 'webviewTag'] as const;
      expect(preferences).toHaveLength(1);
      for (const name of told) expect([name, preferences[0]?.[name]]).toEqual([name, wanted[name]]);
      const found = await page.evaluate(() => ({
        node: ['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname'].filter(
          (name) => name in globalThis,
        ),
        bridge: Object.keys((window as unknown as WithBridge).rungbook),
      }));
      expect(found).toEqual({ node: [], bridge: ['ask', 'on'] });
    });

    await test.step('every switch is set, every name resolves to nothing', async () => {
      for (const [name, value = ''] of commandLineSwitches(false)) {
        const given = await app.evaluate(
          ({ app: electron }, wanted) =>
            electron.commandLine.hasSwitch(wanted) ? electron.commandLine.getSwitchValue(wanted) : null,
          name,
        );
        expect([name, given]).toEqual([name, value]);
      }
      const resolved = await app.evaluate(async ({ session }) => {
        const answers: string[] = [];
        for (const host of ['example.org', 'localhost', '127.0.0.1']) {
          await session.defaultSession.resolveHost(host).then(
            () => answers.push(host),
            () => undefined,
          );
        }
        return answers;
      });
      expect(resolved).toEqual([]);
    });

    await test.step('there is no dictionary to download, and nothing was asked for', async () => {
      const languages = await app.evaluate(({ session }) => session.defaultSession.getSpellCheckerLanguages());
      expect(languages).toEqual([]);
    });

    await test.step('main reaches files of the build, and nothing else', async () => {
      const answers = await app.evaluate(async ({ net }, outside) => {
        const found: string[] = [];
        for (const url of ['app://rungbook/index.html', 'app://rungbook/../package.json', 'app://other/', outside]) {
          const status = await net.fetch(url).then(
            (response) => response.status,
            (error: unknown) => (error instanceof Error ? error.message : ''),
          );
          found.push(`${url} ${String(status)}`);
        }
        return found;
      }, `${trap.origin}/main`);
      expect(answers).toEqual([
        'app://rungbook/index.html 200',
        'app://rungbook/../package.json 404',
        'app://other/ 404',
        // The filter of requests says so, before names that resolve to nothing would.
        `${trap.origin}/main net::ERR_BLOCKED_BY_CLIENT`,
      ]);
    });

    await test.step('every permission is denied, asked or looked up', async () => {
      expect(await page.evaluate(tryPermissions)).toEqual({
        granted: [],
        answers: {
          geolocation: 'code 1',
          notifications: 'denied',
          clipboard: 'NotAllowedError',
          midi: 'SecurityError',
          storage: 'false',
        },
      });
    });

    await test.step('a peer connection finds no way out', async () => {
      const candidates = await page.evaluate(async () => {
        const found: string[] = [];
        const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] });
        peer.createDataChannel('x');
        peer.onicecandidate = ({ candidate }) => candidate && found.push(candidate.candidate);
        await peer.setLocalDescription(await peer.createOffer());
        await new Promise((resolve) => setTimeout(resolve, 500));
        peer.close();
        return found.filter((candidate) => candidate.includes(' udp '));
      });
      expect(candidates).toEqual([]);
    });

    await test.step('a page of another origin may ask for nothing', async () => {
      const answer = await app.evaluate(
        async ({ BrowserWindow }, preload) => {
          const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
          await stranger.loadURL('data:text/html,stranger');
          const said: unknown = await stranger.webContents.executeJavaScript('rungbook.ask("app.info", null)');
          stranger.destroy();
          return said;
        },
        path.join(projectRoot, 'dist', 'preload', 'index.cjs'),
      );
      expect(answer).toMatchObject({ ok: false, code: 'untrusted-sender' });
    });

    await test.step('a link leaves only after a question that names its host', async () => {
      const say = (response: number) =>
        app.evaluate(({ dialog, shell }, given) => {
          const kept = globalThis as unknown as { asked: string[]; opened: string[] };
          kept.asked = [];
          kept.opened = [];
          (dialog as { showMessageBox: unknown }).showMessageBox = (...args: Electron.MessageBoxOptions[]) => {
            const {
              message,
              detail = '',
              buttons = [],
              defaultId = -1,
              cancelId = -1,
            } = args.at(-1) ?? { message: '' };
            const lines = [
              message,
              detail.split('\n').at(-1),
              `Enter ${buttons[defaultId]}`,
              `Escape ${buttons[cancelId]}`,
            ];
            kept.asked.push(lines.join(' | '));
            return Promise.resolve({ response: given });
          };
          shell.openExternal = (url) => Promise.resolve(void kept.opened.push(url));
        }, response);
      const told = () =>
        app.evaluate(() => {
          const { asked, opened } = globalThis as unknown as { asked: string[]; opened: string[] };
          return { asked, opened };
        });
      const open = (url: string) =>
        page.evaluate((to) => (window as unknown as WithBridge).rungbook.ask('links.open', { url: to }), url);
      await say(0);
      await open('https://example.org/page');
      for (const url of ['file:///etc/passwd', 'http://example.org/', 'javascript:1', 'smb://example.org/x']) {
        expect(await open(url)).toMatchObject({ ok: false, code: 'link-refused' });
      }
      const question = (target: string, href: string) => `Open ${target}? | ${href} | Enter Cancel | Escape Cancel`;
      const web = question('example.org', 'https://example.org/page');
      expect(await told()).toEqual({ asked: [web], opened: [] });
      await say(1);
      await open('https://example.org/page');
      await open('mailto:mara@example.org');
      expect(await told()).toEqual({
        asked: [web, question('mara@example.org', 'mailto:mara@example.org')],
        opened: ['https://example.org/page', 'mailto:mara@example.org'],
      });
    });

    await test.step('the page stays where it is and opens no window', async () => {
      await app.evaluate(({ session }) => {
        const kept = globalThis as unknown as { downloads: boolean[] };
        kept.downloads = [];
        session.defaultSession.on('will-download', (event) => kept.downloads.push(event.defaultPrevented));
      });
      const opened = await page.evaluate(async (outside) => {
        const go = (attributes: Record<string, string>): void => {
          const link = Object.assign(document.createElement('a'), attributes);
          document.body.append(link);
          link.click();
        };
        const windows = [window.open(`${outside}/open`), window.open('about:blank'), window.open('')];
        go({ href: `${outside}/blank`, target: '_blank' });
        go({ href: `${outside}/ping`, ping: `${outside}/ping` });
        go({ href: 'data:text/plain,x', download: 'x.txt' });
        go({ href: 'app://rungbook/icon.svg' });
        window.location.href = 'file:///etc/passwd';
        window.location.assign(`${outside}/assign`);
        await new Promise((resolve) => setTimeout(resolve, 300));
        return windows.filter((each) => each !== null).length;
      }, trap.origin);
      const { windows, downloads } = await app.evaluate(({ BrowserWindow }) => ({
        windows: BrowserWindow.getAllWindows().map((each) => each.webContents.getURL().split('#')[0]),
        // One was asked for, and stopped.
        downloads: (globalThis as unknown as { downloads: boolean[] }).downloads,
      }));
      expect([opened, windows, downloads]).toEqual([0, [START], [true]]);
      expect(page.url().startsWith(START)).toBe(true);
    });

    await test.step('the policy stops whatever a page that was taken over would try', async () => {
      const trial = await page.evaluate(tryPolicy, trap.origin);
      expect(trial.wentThrough).toEqual([]);
      expect(trial.refused.length).toBeGreaterThanOrEqual(18);
      expect(trial.policy).toBe(contentSecurityPolicy('app'));
      const lines =
        'base-uri connect-src font-src form-action frame-src img-src media-src require-trusted-types-for script-src-elem style-src-attr style-src-elem trusted-types';
      expect(trial.stoppedBy).toEqual(expect.arrayContaining(lines.split(' ')));
    });
  });
});
