import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { QuietApp } from './quiet-app.ts';

/** Words with mistakes in them: a spelling checker that may look for dictionaries has reason to. */
const MISSPELLED = 'Reserched teh retires of chekout, adn documentted wich desicions wer maid';
const PLACES =
  '/today /journal /journal/bin /projects /people /readiness /packets /import /settings/profile /settings/case /settings/ladder /settings/data /settings/keys /settings/appearance /settings/privacy /settings/about';

/** Put into the page once: finding, waiting and clicking as a person would, by what is written there. */
const PAGE_HELPERS = `
globalThis.rig = {
  sleep: (time) => new Promise((resolve) => setTimeout(resolve, time)),
  async until(find, what) {
    for (let tries = 0; tries < 600; tries += 1) {
      const found = find();
      if (found) return found;
      await rig.sleep(50);
    }
    throw new Error('Never there: ' + what + ' — ' + document.body.innerText.slice(0, 300));
  },
  button: (words) => [...document.querySelectorAll('button, [role="menuitem"], [role="option"], a')].find(
    (each) => new RegExp(words).test(each.getAttribute('aria-label') ?? each.textContent) && !each.disabled,
  ),
  async click(words) { (await rig.until(() => rig.button(words), words)).click(); },
  async go(place) { location.hash = '#' + place; await rig.until(() => document.querySelector('h1'), place); await rig.sleep(200); },
  async focus(selector) { (await rig.until(() => document.querySelector(selector), selector)).focus(); },
};
true`;

/** Types as a keyboard does, letter by letter. */
async function type({ main }: QuietApp, text: string): Promise<void> {
  await main(`
    electron.BrowserWindow.getAllWindows()[0].focus();
    page.focus();
    for (const keyCode of ${JSON.stringify(text)}) {
      page.sendInputEvent({ type: 'char', keyCode });
      await new Promise((resolve) => setTimeout(resolve, 8));
    }`);
}

const press = ({ main }: QuietApp, key: string): Promise<unknown> =>
  main(
    `for (const type of ['keyDown', 'char', 'keyUp']) page.sendInputEvent({ type, keyCode: ${JSON.stringify(key)} });`,
  );

/** Answers the dialogs of the system: this file to open, that one to save to, no to every question. */
const answerDialogs = ({ main }: QuietApp, open: string, save: string): Promise<unknown> =>
  main(`
    electron.dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [${JSON.stringify(open)}] });
    electron.dialog.showSaveDialog = async () => ({ canceled: false, filePath: ${JSON.stringify(save)} });
    electron.dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });`);

async function begin(app: QuietApp): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await app.main('return page !== undefined && !page.isLoading();')) === true) break;
    await wait(100);
  }
  await app.page(PAGE_HELPERS);
  await app.page(`(async () => {
    for (const heading of ['What you are measured by', 'You and your next step', 'How do you want to begin']) {
      await rig.click('^Continue$');
      await rig.until(() => document.body.textContent.includes(heading), heading);
    }
    await rig.click('^Begin with an empty page');
    await rig.until(() => document.querySelector('input[role="combobox"]'), 'the capture line');
  })()`);
}

async function writeAndRead(app: QuietApp, round: number): Promise<void> {
  await app.page(`(async () => { await rig.go('/today'); await rig.focus('main input[role="combobox"]'); })()`);
  await type(app, `${MISSPELLED} ${round}`);
  await press(app, 'Enter');
  await app.page(`(async () => {
    await rig.until(() => document.querySelector('main input[role="combobox"]').value === '', 'an empty capture line');
    await rig.go('/journal');
    (await rig.until(() => document.querySelector('[role="listbox"] [role="option"]'), 'an entry')).click();
    const editor = () => document.querySelector('main [data-typing]')?.shadowRoot?.querySelector('.cm-content');
    await rig.until(() => editor() ?? rig.button('^Edit text'), 'the text');
    if (!editor()) await rig.click('^Edit text');
    (await rig.until(editor, 'the editor')).focus();
  })()`);
  await type(app, ` ${MISSPELLED}. ${MISSPELLED}.`);
  await wait(500);
}

async function importDocument(app: QuietApp, folder: string, round: number): Promise<void> {
  const notes = path.join(folder, `notes-${round}.md`);
  writeFileSync(
    notes,
    `# 2026\n\n## March\n\n- Cut the start of the nightly job from ${round + 40} to 12 minutes\n- Wrote guide ${round}\n`,
  );
  await answerDialogs(app, notes, path.join(folder, `out-${round}.pdf`));
  await app.page(`(async () => {
    await rig.go('/import');
    if (rig.button('^Other source')) await rig.click('^Other source');
    await rig.click('^Markdown file');
    await rig.until(() => document.querySelector('[role="listbox"][aria-label="Proposals"]'), 'proposals');
    await rig.click('^Keep all');
    await rig.click('^Import \\\\d+');
    await rig.until(() => document.querySelector('h1')?.textContent === 'Journal', 'the journal');
  })()`);
}

async function exportPacket(app: QuietApp, folder: string, round: number): Promise<void> {
  await app.page(`(async () => {
    await rig.go('/packets');
    await rig.sleep(300);
    if (!rig.button('^Export$')) await rig.click(document.querySelector('main a[href^="#/packets/"]') ? '^(?!.*New packet).*Staff' : '^New packet');
    await rig.until(() => rig.button('^Export$'), 'the packet');
  })()`);
  for (const [item, extension] of [
    ['^PDF', 'pdf'],
    ['^Markdown', 'md'],
  ] as const) {
    const file = `out-${round}.${extension}`;
    await answerDialogs(app, folder, path.join(folder, file));
    await app.page(`(async () => {
      await rig.click('^Export$');
      await rig.click(${JSON.stringify(item)});
      await rig.until(() => document.body.textContent.includes(${JSON.stringify(`Saved “${file}”`)}), 'the export');
    })()`);
  }
  await app.page(`(async () => {
    const id = location.hash.split('/')[2];
    await rig.click('^Copy as rich text');
    await rig.go('/packets/' + id + '/print');
    await rig.sleep(500);
  })()`);
}

/** Each screen of the growth loop once: something is begun on it, and it is copied or printed where it can be. */
async function grow(app: QuietApp): Promise<void> {
  await app.page(`(async () => {
    const begin = async (place, words, there) => { await rig.go(place); await rig.click(words); await rig.until(there, words); };
    await begin('/goals', '^New goal', () => document.querySelector('main textarea'));
    for (const view of ['board', 'timeline']) await rig.go('/goals?view=' + view);
    await begin('/goals/metrics', '^New metric', () => rig.button('^Use this metric'));
    await rig.click('^Use this metric');
    await rig.until(() => document.querySelector('form[aria-label="New reading"]'), 'the metric');
    await begin('/skills/technical%3Atesting', '^1', () => document.querySelector('[aria-label="Ratings, newest first"]'));
    for (const view of ['plot', 'table']) await rig.go('/skills?view=' + view);
    await begin('/people', '^New person', () => document.querySelector('main article input'));
  })()`);
  await type(app, 'Mara Lindstroem');
  await app.page(`(async () => {
    document.activeElement.blur();
    await rig.click('^Plan a 1:1');
    await rig.until(() => document.querySelector('[role="dialog"]'), 'when');
    await rig.click('^Done');
    await rig.click('^Copy agenda');
    await rig.go(location.hash.slice(1).split('?')[0] + '?brief=1');
    for (const step of ['decide', 'answer', 'send']) { await rig.go('/friday?step=' + step); await rig.sleep(300); }
    await rig.go('/friday/notes');
    await rig.go('/reviews');
    await rig.click('^New check-in');
    await rig.click('^Begin$');
    await rig.click('^Preview');
    await rig.until(() => location.hash.endsWith('/print'), 'the review on paper');
    await rig.sleep(300);
    await rig.go('/reviews/compare');
    await rig.go('/handoff');
    await rig.click('^Copy as rich text');
    await rig.go('/readiness/speakers');
  })()`);
}

async function lookAround(app: QuietApp): Promise<void> {
  await app.page(`(async () => {
    for (const place of ${JSON.stringify(PLACES.split(' '))}) await rig.go(place);
    await rungbook.ask('links.open', { url: 'https://example.org/' });
    const list = await rungbook.ask('profiles.list', null);
    await rungbook.ask('vault.snapshot', { profileId: list.value.current ?? list.value.profiles[0].id, reason: 'now' });
  })()`);
}

/** Uses the app as a person does, round after round, until the time is up; answers how many rounds were whole. */
export async function useApp(app: QuietApp, folder: string, milliseconds: number): Promise<number> {
  const until = Date.now() + milliseconds;
  await begin(app);
  await grow(app);
  let rounds = 0;
  do {
    await writeAndRead(app, rounds);
    await importDocument(app, folder, rounds);
    await exportPacket(app, folder, rounds);
    await lookAround(app);
    rounds += 1;
  } while (Date.now() < until);
  return rounds;
}
