import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { repositoryIn } from '../../electron/main/git/repository-in.ts';
import { makeBadFiles } from '../shared/bad-files.ts';
import { expectCaptureToRefuse, expectEntryToRefuse } from '../shared/bad-words.ts';
import { beginEmptyRecord } from '../shared/begin-empty-record.ts';
import { breakDatabase } from '../shared/break-database.ts';
import { draftOf } from '../shared/draft-of.ts';
import { goTo } from '../shared/go-to.ts';
import { captureLine } from '../shared/journey.ts';
import { pressButton } from '../shared/keyboard.ts';
import { breakDisk, healDisk } from './break-disk.ts';
import { answerOpenDialog, launchApp, withDataFolder } from './launch-app.ts';

const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name });

async function capture(page: Page, title: string): Promise<void> {
  await goTo(page, '/today');
  await captureLine(page).focus();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
}

test('what cannot be imported or saved as it is: each with its own words', async () => {
  await withDataFolder(async (userData) => {
    const { notes, binary, huge, latin } = makeBadFiles(userData);
    const { folder: young } = repositoryIn(userData, 'young');
    const { app, page } = await launchApp(path.join(userData, 'app'));
    await beginEmptyRecord(page);

    await goTo(page, '/import');
    const refused: [source: RegExp, chosen: string, words: string][] = [
      [/^Git repository/, notes, '“notes” is not a git repository. Choose the folder that holds the .git folder.'],
      [/^Git repository/, young, '“young” has no commits yet, so there is nothing to import.'],
      [/^Git repository/, path.join(userData, 'gone'), '“gone” is not there any more. Choose the folder again.'],
      [/^Markdown file/, binary, '“photo.md” is not a text file. Choose a Markdown file, or paste the text.'],
      [/^Markdown file/, huge, '“huge.md” has 50 MB; a document may have up to 5 MB. Split it, or choose another'],
      [/^Markdown file/, latin, '“latin.md” is not UTF-8; perhaps it is Latin-1 or Windows-1252.'],
    ];
    for (const [source, chosen, words] of refused) {
      await answerOpenDialog(app, chosen);
      await pressButton(page, source);
      await expect(page.getByText(words)).toBeVisible();
    }
    await goTo(page, '/journal');
    await expect(page.getByText('Nothing here yet')).toBeVisible();

    await expectCaptureToRefuse(page);
    await expectEntryToRefuse(page);
    await app.close();
  });
});

test('a journal that refuses, then a database that refuses: said, kept, and saved exactly once', async () => {
  await withDataFolder(async (userData) => {
    const { app, page } = await launchApp(userData);
    await beginEmptyRecord(page);

    await breakDisk(app, 'write', 'ENOSPC');
    await capture(page, 'Freed the build queue');
    await expect(page.getByText(/^Not saved: the disk is full\. Your text is still here/).first()).toBeVisible();
    await expect(captureLine(page)).toHaveValue('Freed the build queue');
    expect(await draftOf(page, 'capture')).toContain('Freed the build queue');
    await healDisk(app);
    await captureLine(page).press('Enter');
    await expect(page.getByText('Saved “Freed the build queue”').first()).toBeVisible();

    await breakDisk(app, 'datasync', 'EIO');
    await capture(page, 'Wrote the load test');
    await expect(page.getByText(/^Not saved: the disk reports a fault/).first()).toBeVisible();
    await expect(captureLine(page)).toHaveValue('Wrote the load test');
    await healDisk(app);
    await captureLine(page).press('Enter');
    await expect(page.getByText('Saved “Wrote the load test”').first()).toBeVisible();

    await breakDatabase(page);
    await capture(page, 'Moved the cron jobs');
    await expect(page.getByText(/^The database refused to write.* safe in the journal; restart/).first()).toBeVisible();
    await expect(captureLine(page)).toHaveValue('');
    await capture(page, 'One more thing');
    await expect(page.getByText(/^Not saved: the database refused to write/).first()).toBeVisible();
    await expect(captureLine(page)).toHaveValue('One more thing');
    await goTo(page, '/journal');
    await expect(page.getByRole('option')).toHaveCount(2);

    await app.close();
    const again = await launchApp(userData);
    await expect(captureLine(again.page)).toHaveValue('One more thing');
    await goTo(again.page, '/journal');
    await expect(again.page.getByRole('option')).toHaveCount(3);
    for (const title of ['Freed the build queue', 'Wrote the load test', 'Moved the cron jobs']) {
      await expect(option(again.page, new RegExp(title))).toHaveCount(1);
    }
    await again.app.close();
  });
});
