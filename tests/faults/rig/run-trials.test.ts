import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../electron/temporary-folder.ts';
import type { Fault, Place, TrialOutcome } from './fault.ts';
import { openResults } from './results.ts';
import { runTrials } from './run-trials.ts';
import { sumUp, totalLine, variantTable } from './sum-up.ts';

const place: Place = {
  env: {},
  electron: null,
  chromium: null,
  appFolder: '',
  origin: null,
  once: () => Promise.reject(new Error('nothing is shared here')),
};

const run = { fault: 'a-fault', seed: '1', source: 'abc', startedAt: '2026-11-24T12:00:00.000Z', versions: {} };

function aFault(trial: (index: number) => TrialOutcome): Fault {
  return {
    name: 'a-fault',
    about: '',
    needs: () => [],
    variants: ['one', 'two'],
    fullCount: 10,
    limitMs: 500,
    trial: ({ index }) => Promise.resolve(trial(index)),
  };
}

const fine = (): TrialOutcome => ({ acknowledged: 3, lost: 0, silent: 0 });

async function runIn(folder: string, fault: Fault, count: number) {
  const results = openResults(path.join(folder, 'results'), run);
  const wanted = { count, seed: '1', variants: fault.variants, isControl: false };
  const unfinished = await runTrials(fault, fault.trial, place, results, wanted, folder, () => undefined);
  return { results, unfinished };
}

test('a run that was ended goes on where it was, and a line that was cut short is run again', async () => {
  const folder = temporaryFolder();
  const ran: number[] = [];
  const fault = aFault((index) => {
    ran.push(index);
    return fine();
  });
  const { results } = await runIn(folder, fault, 2);
  appendFileSync(results.file, '{"trial":2,"var');
  const again = await runIn(folder, fault, 4);
  expect(ran).toEqual([0, 1, 2, 3]);
  expect(totalLine(sumUp(again.results.lines))).toBe('4 trials, 12 acknowledged, 0 lost, 0 silent');
});

test('what was lost is counted, and shown by variant', async () => {
  const { results } = await runIn(
    temporaryFolder(),
    aFault((index) => ({ acknowledged: 3, lost: index === 1 ? 2 : 0, silent: index === 1 ? 1 : 0 })),
    4,
  );
  expect(totalLine(sumUp(results.lines))).toBe('4 trials, 12 acknowledged, 2 lost, 1 silent');
  expect(sumUp(results.lines).losing).toBe(1);
  expect(variantTable(results.lines)[2]).toMatch(/^two\s+2\s+6\s+2\s+1\s+0$/);
});

test('a trial without a result is no result: it is told, and run again the next time', async () => {
  const folder = temporaryFolder();
  let fails = true;
  const fault = aFault((index) => {
    if (fails && index === 1) throw new Error('The browser did not start.');
    return fine();
  });
  const first = await runIn(folder, fault, 3);
  expect(first.unfinished).toMatchObject([{ trial: 1 }]);
  expect(first.results.lines).toHaveLength(2);
  fails = false;
  expect((await runIn(folder, fault, 3)).results.lines).toHaveLength(3);
});

test('a trial that hangs ends after its time', async () => {
  const fault: Fault = { ...aFault(fine), trial: () => new Promise(() => undefined) };
  const { unfinished } = await runIn(temporaryFolder(), fault, 1);
  expect(unfinished[0]?.words).toContain('took longer than 0.5 s');
});
