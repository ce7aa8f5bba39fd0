import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildHandlers } from '../../../../electron/main/start/build-handlers.ts';
import { makeRepository } from '../git/make-repository.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const chosen = vi.hoisted(() => ({ folder: '' }));
vi.mock('electron', () => ({
  app: { getVersion: () => '0.1.0', on: () => undefined, quit: () => undefined },
  BrowserWindow: { getAllWindows: () => [] },
  dialog: { showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [chosen.folder] }) },
  clipboard: {},
  nativeTheme: {},
  session: {},
  shell: {},
}));

const noor = 'Noor Haddad <noor@example.com>';
let data = '';
const remembered = (): string => readFileSync(path.join(data, 'repositories.json'), 'utf8');

/** The app's verbs over a new data folder, and a way to remember a new repository for a profile. */
function app() {
  const flush = { ready: () => undefined } as unknown as Parameters<typeof buildHandlers>[1];
  const { handlers } = buildHandlers(data, flush, 'app://rungbook', () => undefined);
  const create = async (label: string): Promise<string> => {
    const created = await handlers['profiles.create']({ label, kind: 'own' });
    if (!created.ok) throw new Error(created.message);
    return created.value.id;
  };
  const remember = async (profileId: string, name: string) => {
    const repository = makeRepository(name);
    repository.commit('2026-11-24', 'a.ts', 'One');
    chosen.folder = repository.folder;
    const answer = await handlers['git.choose-repository'](null);
    if (!answer.ok || !answer.value) throw new Error('not chosen');
    return handlers['git.remember']({ profileId, token: answer.value.token, author: noor });
  };
  return { handlers, create, remember };
}

beforeEach(() => {
  data = temporaryFolder();
  Object.assign(process, { resourcesPath: data });
});
// Electron alone gives a process this.
afterEach(() => void Reflect.deleteProperty(process, 'resourcesPath'));

describe('the repositories of a profile', () => {
  it('are gone from the disk as soon as the profile is removed; those of the others stay', async () => {
    const { handlers, create, remember } = app();
    const [own, work] = [await create('Own'), await create('Work')];
    await remember(own, 'shop');
    await remember(work, 'tower');
    expect(await handlers['profiles.remove']({ id: own })).toMatchObject({ ok: true });
    expect(JSON.parse(remembered())).toMatchObject({ repositories: [{ profileId: work }] });
    expect(remembered()).not.toContain('shop');
  });

  it.each([
    ['was made by a newer version', (list: string) => writeFileSync(list, '{"version":99}')],
    ['cannot be read', (list: string) => mkdirSync(list)],
  ])('stay when the list of profiles %s while another is remembered', async (_, spoil) => {
    const first = app();
    const own = await first.create('Own');
    await first.remember(own, 'shop');
    const list = path.join(data, 'profiles.json');
    rmSync(list);
    spoil(list);
    expect(await first.remember(own, 'tower')).toMatchObject({ ok: true });
    expect(remembered()).toContain('shop');
    expect(remembered()).toContain('tower');
  });
});
