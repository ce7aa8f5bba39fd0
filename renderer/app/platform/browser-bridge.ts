import type { Answer, Bridge, Request, Verbs } from '../../../shared/ipc/bridge.ts';
import { SettingsSchema, defaultSettings } from '../../../shared/ipc/contract/settings-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import { chooseBackup, chooseMarkdown, downloadBytes, downloadText } from './browser-files.ts';
import { createProfileEntry, listProfiles, pointProfile, removeProfile, selectProfile } from './browser-profiles.ts';
import { readStored, writeStored } from './browser-storage.ts';

type Handlers = { [C in keyof Verbs]: (request: Request<C>) => Result<Answer<C>> | Promise<Result<Answer<C>>> };

const SETTINGS_KEY = 'rungbook.settings';
const desktopOnly = (what: string) => () => failed('desktop-only', `${what} needs the desktop app.`);

const noVault = (what: string) => () =>
  failed('no-vault', `${what} needs the vault of the desktop app; in a browser there is none. Nothing was changed.`);

async function writeRichText({ html, text }: { html: string; text: string }): Promise<Result<null>> {
  try {
    const blob = (content: string, type: string) => new Blob([content], { type });
    const item = new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') });
    await navigator.clipboard.write([item]);
    return ok(null);
  } catch {
    return failed(
      'clipboard',
      'Not copied: the browser refused access to the clipboard. Select the text and copy it by hand.',
    );
  }
}

function openLink(url: string): Result<{ opened: boolean }> {
  const { protocol, host } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'mailto:') return failed('link', 'Only https and mail links are opened.');
  const agreed = window.confirm(`Open ${host || url} outside of Rungbook?`);
  if (agreed) window.open(url, '_blank', 'noopener,noreferrer');
  return ok({ opened: agreed });
}

const handlers: Handlers = {
  'app.info': () =>
    ok({
      version: __RUNGBOOK_VERSION__,
      electron: null,
      platform: 'browser',
      testRuntime: false,
      dataFolder: 'This browser’s storage for this address (IndexedDB)',
      openSample: new URLSearchParams(location.search).has('sample'),
    }),
  'app.quit-ready': () => ok(null),
  'app.reopen': () => {
    location.reload();
    return ok(null);
  },
  'database.set-aside': noVault('Setting the browser’s database aside'),
  'settings.read': () => ok(readStored(SETTINGS_KEY, SettingsSchema) ?? defaultSettings),
  'settings.write': (settings) => {
    writeStored(SETTINGS_KEY, settings);
    return ok(settings);
  },
  'profiles.list': () => ok(listProfiles()),
  'profiles.create': (request) => ok(createProfileEntry(request)),
  'profiles.select': ({ id }) => ok(selectProfile(id)),
  'profiles.remove': ({ id }) => ok(removeProfile(id)),
  'journal.append': desktopOnly('The journal'),
  'journal.read-after': desktopOnly('The journal'),
  'journal.head': desktopOnly('The journal'),
  'export.markdown': ({ suggestedName, text }) => ok(downloadText(`${suggestedName}.md`, text, 'text/markdown')),
  'export.pdf': desktopOnly('Writing a PDF file'),
  'clipboard.write-rich-text': writeRichText,
  'git.choose-repository': desktopOnly('Reading a repository'),
  'git.read-log': desktopOnly('Reading a repository'),
  'git.remember': desktopOnly('Remembering a repository'),
  'git.remembered': () => ok([]),
  'git.forget': desktopOnly('Forgetting a repository'),
  'documents.choose-markdown': chooseMarkdown,
  'links.open': ({ url }) => openLink(url),
  'vault.open': noVault('Recovery'),
  'vault.status': noVault('The list of snapshots'),
  'vault.snapshot': noVault('A snapshot'),
  'vault.verify': noVault('Verifying'),
  'vault.read-lines': noVault('Reading a snapshot'),
  'vault.point': ({ profileId, database }) => pointProfile(profileId, database),
  'vault.repair': noVault('A repair'),
  'attachments.choose': noVault('Attaching a file'),
  'attachments.put': noVault('Attaching a file'),
  'attachments.read': noVault('Opening an attachment'),
  'attachments.save-as': noVault('Saving an attachment'),
  'backup.save': ({ suggestedName, bytes }) => ok(downloadBytes(suggestedName, bytes)),
  'backup.choose': () => chooseBackup(),
  'copies.choose-folder': noVault('A folder for encrypted copies'),
  'copies.set': noVault('Encrypted copies'),
  'copies.off': noVault('Encrypted copies'),
};

/** The bridge of browser mode: the same verbs with what a page can do, and words where it cannot. */
export const browserBridge: Bridge = {
  ask: async (channel, request) => handlers[channel](request),
  on: () => () => undefined,
};
