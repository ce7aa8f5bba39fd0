import { createTestServices } from '../render-with-record.tsx';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { listCadences, listMeetingsWith, listRelations } from '../../../renderer/db/queries/growth-queries.ts';
import { ServicesContext } from '../../../renderer/hooks/services.ts';
import { useCadenceActions } from '../../../renderer/hooks/use-cadence-actions.ts';
import { useMeetingActions } from '../../../renderer/hooks/use-meeting-actions.ts';
import { useRelationActions } from '../../../renderer/hooks/use-relation-actions.ts';
import { useWeeklyImports } from '../../../renderer/hooks/use-weekly-imports.ts';
import { everyEntry, listEntries } from '../../../renderer/db/queries/entry-list-query.ts';
import { gitProposal } from '../../shared/weekly/week-builders.ts';
import { mara } from '../../shared/meetings/meeting-builders.ts';

async function open<T>(hook: () => T) {
  const services = await createTestServices({ changes: [{ op: 'put', kind: 'person', record: mara, baseRev: 0 }] });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ServicesContext.Provider value={services}>{children}</ServicesContext.Provider>
  );
  return { services, actions: renderHook(hook, { wrapper }).result.current };
}

describe('what is pressed twice before the screen shows the first press', () => {
  it('begins one rhythm, as it was asked for the second time', async () => {
    const { services, actions } = await open(useCadenceActions);
    await Promise.all([actions.begin(mara, 'weekly'), actions.begin(mara, 'monthly')]);
    const cadences = await listCadences(services.store.database);
    expect(cadences.map(({ record }) => record.rhythm)).toEqual(['monthly']);
  });

  it('writes down one working relation', async () => {
    const { services, actions } = await open(useRelationActions);
    const answers = await Promise.all([actions.choose(mara, ['designer']), actions.choose(mara, ['designer'])]);
    expect(answers).toEqual([true, true]);
    expect(await listRelations(services.store.database)).toHaveLength(1);
  });

  it('plans one 1:1, and another one for another time', async () => {
    const { services, actions } = await open(useMeetingActions);
    const at = (time: string) => ({ personIds: [mara.id], date: '2026-11-24', time, zone: 'Europe/Berlin' });
    const plan = (time: string) => actions.plan(at(time), '1:1 with Mara Lind');
    const [first, second, other] = await Promise.all([plan('10:00'), plan('10:00'), plan('15:00')]);
    expect(first).not.toBeNull();
    expect(second).toBe(first);
    expect(other).not.toBe(first);
    expect(await listMeetingsWith(services.store.database, mara.id)).toHaveLength(2);
  });

  it('makes one entry of what was kept of git, whichever screen asks', async () => {
    const { services, actions } = await open(useWeeklyImports);
    const kept = [gitProposal()];
    const [first, second] = await Promise.all([actions.enter(kept), actions.enter(kept)]);
    const entries = await listEntries(services.store.database, everyEntry, 10);
    expect(entries.map(({ record }) => record.sourceKeys)).toEqual([['git:abc']]);
    expect([...first.keys()]).toEqual(['git:git:abc']);
    expect([...second]).toEqual([...first]);
  });
});
