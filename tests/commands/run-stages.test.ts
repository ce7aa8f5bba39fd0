import { expect, test } from 'vitest';
import { runStages } from './run-stages.ts';
import { asOneTest } from './stage.ts';
import type { Stage, StageOutcome } from './stage.ts';

function watch() {
  const events: string[] = [];
  let atOnce = 0;
  let most = 0;
  const stage = (name: string, more: Partial<Stage> = {}, outcome: StageOutcome = asOneTest(true, '')): Stage => ({
    name,
    run: async () => {
      most = Math.max(most, ++atOnce);
      events.push(name);
      await new Promise((resolve) => setImmediate(resolve));
      atOnce--;
      return outcome;
    },
    ...more,
  });
  const run = (stages: readonly Stage[], limit = 2) =>
    runStages(stages, { atOnce: limit, env: {}, onStart: () => undefined, onEnd: () => undefined });
  return { events, stage, run, most: () => most };
}

test('runs in order, never more than the limit at once', async () => {
  const { events, stage, run, most } = watch();
  await run(['a', 'b', 'c', 'd'].map((name) => stage(name)));
  expect(events).toEqual(['a', 'b', 'c', 'd']);
  expect(most()).toBe(2);
});

test('a stage waits for those it names, and an alone stage for everybody', async () => {
  const { events, stage, run } = watch();
  const busy: string[] = [];
  const alone: Stage = {
    name: 'alone',
    alone: true,
    after: ['late'],
    run: () => {
      busy.push(...events.slice(-1));
      return Promise.resolve(asOneTest(true, ''));
    },
  };
  await run([stage('late', { after: ['b'] }), alone, stage('a'), stage('b')]);
  expect(events).toEqual(['a', 'b', 'late']);
  expect(busy).toEqual(['late']);
});

test('a failure stops nobody but those that need success', async () => {
  const { stage, run } = watch();
  const results = await run([
    stage('build', {}, asOneTest(false, 'broken')),
    stage('size', { after: ['build'], needsSuccess: true }),
    stage('unit', { after: ['build'] }),
  ]);
  const byName = new Map(results.map((result) => [result.name, result]));
  expect(byName.get('size')).toMatchObject({ failed: 1, note: 'not run, because build failed' });
  expect(byName.get('unit')).toMatchObject({ passed: 1 });
});

test('a stage that throws has failed, with its stack as output', async () => {
  const { run } = watch();
  const [result] = await run([{ name: 'bad', run: () => Promise.reject(new Error('no such file')) }]);
  expect(result).toMatchObject({ failed: 1 });
  expect(result?.output).toContain('no such file');
});

test('what a stage provides reaches the later ones', async () => {
  const { stage, run } = watch();
  let seen: string | undefined;
  await run([
    stage('first', {}, { ...asOneTest(true, ''), provides: { WHERE: '/there' } }),
    {
      name: 'second',
      after: ['first'],
      run: (env) => {
        seen = env['WHERE'];
        return Promise.resolve(asOneTest(true, ''));
      },
    },
  ]);
  expect(seen).toBe('/there');
});

test('stages that wait for each other are an error, not a hang', async () => {
  const { stage, run } = watch();
  await expect(run([stage('a', { after: ['b'] }), stage('b', { after: ['a'] })])).rejects.toThrow('a, b');
});
