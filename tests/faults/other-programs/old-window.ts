import { forget } from '../damage/in-vault.ts';
import { liveAWhile } from '../node-app/live-a-while.ts';
import { APP, databaseOf, NOW, openNodeApp } from '../node-app/open-node-app.ts';
import type { Fault, Trial, TrialOutcome } from '../rig/fault.ts';
import { createEntry } from '../../../shared/record/new-record.ts';
import { openSecondWindow, UPGRADED } from './open-second-window.ts';

/** A window stays open while another one moves the record into a newer database; then it is typed into. */
async function trial({ variant, random, folder }: Trial): Promise<TrialOutcome> {
  const place = { folder, profileId: random.id(), random };
  const old = await openNodeApp(place);
  const confirmed = await liveAWhile(old, random, { writes: random.between(3, 12), onlyNew: false, snapshots: 0.2 });
  const young = await openSecondWindow(old, place);
  const broken = databaseOf(place) === `rungbook-${place.profileId}-1` ? ['The record was not moved.'] : [];
  if (variant === 'it has not heard yet') await new Promise((resolve) => setImmediate(resolve));
  else await new Promise((resolve) => setTimeout(resolve, 50));
  const head = old.main.vault.journal.head();
  const answers = [];
  for (let count = 0; count < 3; count += 1) {
    const entry = createEntry(
      { title: `Typed into the old window ${count}`, occurredOn: '2026-11-23' },
      { id: random.id(), now: NOW },
    );
    const changes = [{ op: 'put' as const, kind: 'entry' as const, record: entry, baseRev: 0 }];
    answers.push(await old.store.commit({ id: random.id(), at: NOW, label: 'Typed', session: null, changes }));
  }
  const accepted = answers.filter(({ ok }) => ok).length;
  const written = old.main.vault.journal.head() - head;
  for (const answer of answers) {
    if (answer.ok) continue;
    const { message } = answer;
    if (!message.startsWith('Not saved: another window') || !message.includes(UPGRADED) || !message.includes(APP))
      broken.push(`It said “${message}”`);
  }
  const rows = await young.rows();
  const missing = [...confirmed.rows].filter(([subject, json]) => rows.get(subject) !== json).length;
  young.close();
  await old.close();
  await forget({ place });
  const lost = missing + accepted + written;
  return { acknowledged: confirmed.writes, lost, silent: lost, broken };
}

/** A window from before a migration; *lost* also counts what it still wrote. */
export const oldWindow: Fault = {
  name: 'old-window',
  folder: 'other-programs',
  about: 'a window that was open before the record moved into a newer database writes nothing and says why',
  needs: () => [],
  variants: ['it has heard', 'it has not heard yet'],
  fullCount: 20,
  limitMs: 60_000,
  trial,
};
