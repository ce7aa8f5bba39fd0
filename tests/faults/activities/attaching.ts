import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { answerOpenDialog } from '../../e2e/electron/launch-app.ts';
import { goTo } from '../../e2e/shared/go-to.ts';
import { readRecord } from '../apps/read-record.ts';
import type { MakeActivity } from './activity.ts';
import { enterLine } from './enter-line.ts';

const TITLE = 'Wrote the load test';
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** How many whole copies of an attachment lie in the vaults of a data folder. */
function copiesOf(userData: string, hash: string): number {
  const files = readdirSync(path.join(userData, 'profiles'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => path.basename(name) === hash)
    .filter((name) => sha256(readFileSync(path.join(userData, 'profiles', name))) === hash).length;
}

/** Attaches one file after the other to an entry; each counts once the record names it, which is after it was saved. */
export const attaching: MakeActivity = (app, random, folder) => {
  const acknowledged: string[] = [];
  return {
    most: 4,
    patience: 600,
    prepare: async () => {
      await enterLine(app.page, TITLE);
      await app.page.getByText(`Saved “${TITLE}”`).first().waitFor();
      await goTo(app.page, '/journal');
      await app.page.getByRole('option', { name: TITLE }).click();
      await app.page.getByRole('textbox', { name: 'Title' }).waitFor();
    },
    goOn: async (acknowledge) => {
      for (let number = 1; ; number += 1) {
        const bytes = random.bytes(random.between(1000, 400_000));
        const file = path.join(folder, `measurements ${number}.bin`);
        writeFileSync(file, bytes);
        if (app.electron) await answerOpenDialog(app.electron, file);
        // While there is no file, the button is folded away.
        if (number === 1) await app.page.getByRole('region', { name: 'Files' }).getByRole('button').first().click();
        await app.page.getByRole('button', { name: 'Attach a file…' }).first().click();
        for (const hash = sha256(bytes); !acknowledged.includes(hash);) {
          const { entries } = await readRecord(app.page);
          if (entries.some((entry) => entry.attachments.includes(hash))) acknowledged.push(hash);
        }
        acknowledge();
      }
    },
    judge: ({ entries }, userData) => {
      const named = entries.flatMap((entry) => entry.attachments);
      const wrong = acknowledged
        .filter((hash) => !named.includes(hash))
        .map((hash) => `No entry names ${hash.slice(0, 8)}.`);
      for (const hash of named) {
        const copies = copiesOf(userData, hash);
        if (copies < 2) wrong.push(`Of ${hash.slice(0, 8)} there are ${copies} whole copies.`);
      }
      if (entries.length !== 1) wrong.push(`There are ${entries.length} entries.`);
      return { acknowledged: acknowledged.length + 1, wrong };
    },
  };
};
