import { captureLine } from '../../e2e/shared/journey.ts';
import { enterLine } from './enter-line.ts';
import type { MakeActivity } from './activity.ts';

const WORDS = 'moved wrote fixed paired shipped measured reviewed cron index queue cache guide rota budget'.split(' ');

/** Types one line after the other into the capture line, as fast as the app takes them. */
export const typing: MakeActivity = (app, random) => {
  const acknowledged = new Set<string>();
  const tried: string[] = [];
  return {
    most: 6,
    patience: 400,
    prepare: () => captureLine(app.page).waitFor(),
    goOn: async (acknowledge) => {
      app.hear((words) => {
        for (const title of tried) {
          if (acknowledged.has(title) || !words.includes(`Saved “${title}”`)) continue;
          acknowledged.add(title);
          acknowledge();
        }
      });
      for (;;) {
        const words = Array.from({ length: random.between(1, 12) }, () => random.pick(WORDS));
        const title = `Line ${tried.length + 1} ${words.join(' ')}`;
        tried.push(title);
        await enterLine(app.page, title);
      }
    },
    judge: ({ entries }) => {
      const wrong: string[] = [];
      for (const title of tried) {
        const count = entries.filter((entry) => entry.title === title).length;
        if (count > 1) wrong.push(`“${title}” is there ${count} times.`);
        if (count === 0 && acknowledged.has(title)) wrong.push(`“${title}” is missing.`);
      }
      const known = new Set(tried);
      const strange = entries.filter(({ title }) => !known.has(title));
      return {
        acknowledged: acknowledged.size,
        wrong: [...wrong, ...strange.map(({ title }) => `“${title}” was never typed.`)],
      };
    },
  };
};
