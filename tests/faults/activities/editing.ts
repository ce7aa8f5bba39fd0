import { goTo } from '../../e2e/shared/go-to.ts';
import { captureLine } from '../../e2e/shared/journey.ts';
import type { MakeActivity } from './activity.ts';

/** Changes the title of one entry over and over; each change counts once the list shows it, which is after it was saved. */
export const editing: MakeActivity = (app, random) => {
  let tried = 0;
  let shown = 0;
  const titleOf = (version: number): string => `Incident review, version ${version}.`;
  const option = (version: number) => app.page.getByRole('option', { name: titleOf(version) });
  return {
    most: 8,
    patience: 400,
    prepare: async () => {
      await captureLine(app.page).fill(titleOf(0));
      await captureLine(app.page).press('Enter');
      await app.page
        .getByText(`Saved “${titleOf(0)}”`)
        .first()
        .waitFor();
      await goTo(app.page, '/journal');
      await option(0).click();
    },
    goOn: async (acknowledge) => {
      const title = app.page.getByRole('textbox', { name: 'Title' });
      await title.waitFor();
      for (;;) {
        tried += 1;
        await title.fill(titleOf(tried));
        // Leaving the field saves at once; waiting saves by itself.
        if (random.chance(0.7)) await title.press('Tab');
        await option(tried).waitFor();
        shown = tried;
        acknowledge();
      }
    },
    judge: ({ entries }) => {
      const titles = entries.map(({ title }) => title);
      const allowed = Array.from({ length: tried - shown + 1 }, (_, index) => titleOf(shown + index));
      const isRight = titles.length === 1 && allowed.includes(titles[0] ?? '');
      // The entry and its changes are one record: one write of it is what can be missing.
      return {
        acknowledged: shown + 1,
        wrong: isRight ? [] : [`Version ${shown} was shown as saved, found: ${titles.join(', ')}`],
      };
    },
  };
};
