import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { answerOpenDialog } from '../../e2e/electron/launch-app.ts';
import { goTo } from '../../e2e/shared/go-to.ts';
import type { OpenApp } from '../apps/open-app.ts';
import type { MakeActivity } from './activity.ts';

const LEAST = 200;
const MOST = 400;

async function choose(app: OpenApp, file: string): Promise<void> {
  const button = app.page.getByRole('button', { name: /^Markdown file/ });
  if (app.electron) {
    await answerOpenDialog(app.electron, file);
    await button.click();
  } else {
    const choosing = app.page.waitForEvent('filechooser');
    await button.click();
    await (await choosing).setFiles(file);
  }
}

/** Imports a document of hundreds of lines at once: all of it is there afterwards, or nothing. */
export const importing: MakeActivity = (app, random, folder) => {
  const count = random.between(LEAST, MOST);
  let acknowledged = false;
  return {
    most: 1,
    patience: 900,
    prepare: async () => {
      const file = path.join(folder, 'year.md');
      const lines = Array.from(
        { length: count },
        (_, index) => `- Shipped part ${index + 1} of the new build (March 2026)`,
      );
      writeFileSync(file, `# 2026\n\n${lines.join('\n')}\n`);
      await goTo(app.page, '/import');
      await choose(app, file);
      await app.page.getByRole('button', { name: 'Keep all' }).click();
    },
    goOn: async (acknowledge) => {
      app.hear((words) => {
        if (acknowledged || !/^Imported \d+ entries/.test(words)) return;
        acknowledged = true;
        acknowledge();
      });
      await app.page.getByRole('button', { name: /^Import \d+ entries/ }).click();
      await new Promise<never>((_resolve, reject) => app.page.once('close', () => reject(new Error('gone'))));
    },
    judge: ({ entries }) => {
      const right = new Set(entries.map(({ title }) => title)).size === entries.length;
      const whole = entries.length === count || (entries.length === 0 && !acknowledged);
      return {
        acknowledged: acknowledged ? count : 0,
        wrong: right && whole ? [] : [`${entries.length} of ${count} entries are there.`],
      };
    },
  };
};
