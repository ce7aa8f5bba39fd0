import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../commands/project-root.ts';
import { makeBadFiles } from '../shared/bad-files.ts';
import { expectCaptureToRefuse, expectEntryToRefuse } from '../shared/bad-words.ts';
import { beginEmptyRecord } from '../shared/begin-empty-record.ts';
import { breakDatabase } from '../shared/break-database.ts';
import { goTo } from '../shared/go-to.ts';
import { captureLine } from '../shared/journey.ts';
import { pressButton } from '../shared/keyboard.ts';

test.use({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });

test('what cannot be imported or saved as it is: each with its own words', async ({ page }, testInfo) => {
  const { binary, huge, latin } = makeBadFiles(testInfo.outputPath());
  await page.goto('/');
  await beginEmptyRecord(page);

  await goTo(page, '/import');
  const refused: [file: string, words: string][] = [
    [binary, '“photo.md” is not a text file. Choose a Markdown file, or paste the text.'],
    [huge, '“huge.md” has 50 MB; a document may have up to 5 MB. Split it, or choose another file.'],
    [latin, '“latin.md” is not UTF-8; perhaps it is Latin-1 or Windows-1252.'],
  ];
  for (const [file, words] of refused) {
    const choosing = page.waitForEvent('filechooser');
    await pressButton(page, /^Markdown file/);
    await (await choosing).setFiles(file);
    await expect(page.getByText(words)).toBeVisible();
  }
  // What a run leaves behind may be kept as its report, and nobody wants this one in it.
  rmSync(huge);
  await pressButton(page, /^Pasted git log/);
  const log = page.getByRole('textbox', { name: 'Output of git log' });
  await log.fill('fatal: not a git repository');
  await pressButton(page, 'Continue');
  await expect(page.getByText(/^No commits found\. Paste the whole answer of git log/)).toBeVisible();
  await expect(log).toHaveValue('fatal: not a git repository');

  await expectCaptureToRefuse(page);
  await expectEntryToRefuse(page);
});

test('a database that refuses: said, and the text is still there after a reload', async ({ page }) => {
  await page.goto('/');
  await beginEmptyRecord(page);
  await breakDatabase(page);
  await page.keyboard.type('Moved the cron jobs');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Not saved: the database refused to write/).first()).toBeVisible();
  await expect(captureLine(page)).toHaveValue('Moved the cron jobs');
  await page.reload();
  await expect(captureLine(page)).toHaveValue('Moved the cron jobs');
  await captureLine(page).press('Enter');
  await expect(page.getByText('Saved “Moved the cron jobs”').first()).toBeVisible();
  await goTo(page, '/journal');
  await expect(page.getByRole('option', { name: /Moved the cron jobs/ })).toHaveCount(1);
});

test('a taken port: said, and nothing is started beside it', () => {
  // The server that these tests talk to holds the port already.
  const { status, stderr } = spawnSync(
    path.join(projectRoot, 'node_modules', '.bin', 'tsx'),
    ['electron/commands/start.ts', '--browser'],
    // One that found the port free would serve for ever.
    { cwd: projectRoot, encoding: 'utf8', timeout: 60_000 },
  );
  expect(stderr).toContain('Port 41730 is taken, perhaps by a Rungbook that is already running.');
  expect(stderr).toContain('Stop the other program and start again. Nothing was changed.');
  expect(status).toBe(1);
});
