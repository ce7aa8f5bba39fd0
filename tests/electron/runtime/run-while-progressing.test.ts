import { expect, test } from 'vitest';
import { runWhileProgressing } from '../../../electron/runtime/run-while-progressing.ts';

const run = (script: string, measure: () => number = () => 0) =>
  runWhileProgressing({
    command: process.execPath,
    args: ['-e', script],
    cwd: process.cwd(),
    env: process.env,
    stallLimitMs: 1000,
    pollMs: 50,
    measure,
  });

test('a command that ends reports its code and what it said', async () => {
  const outcome = await run(`console.log('out'); console.error('err'); process.exit(3)`);
  expect(outcome).toMatchObject({ kind: 'finished', code: 3 });
  expect(outcome.output).toContain('out');
  expect(outcome.output).toContain('err');
});

test('a silent command is killed after the limit', async () => {
  expect(await run('setInterval(() => {}, 1000)')).toMatchObject({ kind: 'stalled' });
});

test('output keeps a command alive for longer than the limit', async () => {
  const talks = `let n = 0; setInterval(() => { console.log(n); if (++n === 8) process.exit(0); }, 200)`;
  expect(await run(talks)).toMatchObject({ kind: 'finished', code: 0 });
});

test('a growing measure keeps a silent command alive', async () => {
  let bytes = 0;
  expect(await run('setTimeout(() => process.exit(0), 1600)', () => bytes++)).toMatchObject({
    kind: 'finished',
    code: 0,
  });
});

test('a command that does not exist is a failure, not an exception', async () => {
  const outcome = await runWhileProgressing({
    command: '/no/such/command',
    args: [],
    cwd: process.cwd(),
    env: {},
    stallLimitMs: 1000,
    pollMs: 50,
    measure: () => 0,
  });
  expect(outcome).toMatchObject({ kind: 'finished', code: 127 });
});
