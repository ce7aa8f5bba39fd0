import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { measureTree } from './process-tree.ts';

test.runIf(process.platform === 'linux')('children and grandchildren are counted', async () => {
  const sleeper = `setInterval(() => {}, 1000); console.log('up')`;
  const parent = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(sleeper)}], { stdio: 'inherit' }); setInterval(() => {}, 1000)`;
  const child = spawn(process.execPath, ['-e', parent], { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  onTestFinished(() => void process.kill(-(child.pid ?? 0), 'SIGKILL'));
  await once(child.stdout, 'data');
  const usage = measureTree(child.pid ?? 0);
  expect(usage.processes).toBe(2);
  expect(usage.cpuMs).toBeGreaterThan(0);
  expect(usage.pssBytes).toBeGreaterThan(5_000_000);
});
