import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../commands/project-root.ts';
import {
  captureLine,
  captureThree,
  copyStewardship,
  expectVerdict,
  exportAs,
  firstRun,
  journeyEntries,
  journeyTime,
  linkEvidence,
  makePacket,
} from '../shared/journey.ts';
import { draftOf } from '../shared/draft-of.ts';
import { answerSaveDialog, launchApp, readClipboardHtml, withDataFolder } from './launch-app.ts';

const golden = path.join(projectRoot, 'tests', 'fixtures', 'e2e', 'journey.md');

test('by keyboard alone: first run, capture, evidence, readiness, packet, restart', async () => {
  await withDataFolder(async (userData) => {
    const { app, page } = await launchApp(userData);
    await page.clock.setFixedTime(journeyTime);
    await page.reload();
    await firstRun(page);
    await captureThree(page);
    await expectVerdict(page, 'Raises practices beyond the team', 'nothing recorded', null);
    await linkEvidence(page);
    await expectVerdict(page, 'Raises practices beyond the team', 'not enough to judge', journeyEntries[2]);
    await makePacket(page);

    await copyStewardship(page);
    const html = await readClipboardHtml(app);
    expect(html).toContain('<h2');
    expect(html).toContain(journeyEntries[0]);

    const pdf = path.join(userData, 'packet.pdf');
    await answerSaveDialog(app, pdf);
    await exportAs(page, 'PDF…');
    await expect(page.getByText('Saved “packet.pdf”').first()).toBeVisible();
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    expect(text).toContain('Architectural stewardship');
    expect(text).toContain(journeyEntries[0]);
    expect(text).not.toContain(journeyEntries[2]);

    const markdown = path.join(userData, 'packet.md');
    await answerSaveDialog(app, markdown);
    await exportAs(page, 'Markdown…');
    await expect(page.getByText('Saved “packet.md”').first()).toBeVisible();
    expect(readFileSync(markdown, 'utf8')).toBe(readFileSync(golden, 'utf8'));

    await app.close();
    const again = await launchApp(userData);
    for (const title of journeyEntries) await expect(again.page.getByText(title).first()).toBeVisible();
    await expectVerdict(again.page, 'Raises practices beyond the team', 'not enough to judge', journeyEntries[2]);
    await again.page.keyboard.press('Control+6');
    await expect(again.page.getByRole('link', { name: /Staff/ })).toBeVisible();
    await again.app.close();
  });
});

test('killed while typing: the draft is there after the restart', async () => {
  await withDataFolder(async (userData) => {
    const { app, page } = await launchApp(userData);
    await firstRun(page);
    await page.keyboard.type('Half a thought about retries');
    await expect.poll(() => draftOf(page, 'capture')).toContain('Half a thought about retries');
    const gone = new Promise((resolve) => app.process().once('exit', resolve));
    app.process().kill('SIGKILL');
    await gone;
    const again = await launchApp(userData);
    await expect(captureLine(again.page)).toHaveValue('Half a thought about retries');
    await again.app.close();
  });
});
