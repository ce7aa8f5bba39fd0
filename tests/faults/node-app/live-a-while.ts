import type { Change } from '../../../shared/change/change-set.ts';
import { canonicalJson } from '../../../shared/change/canonical-json.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { createEntry } from '../../../shared/record/new-record.ts';
import type { Random } from '../rig/random.ts';
import type { NodeApp } from './open-node-app.ts';
import { NOW } from './open-node-app.ts';

/** What the app confirmed, kept by the rig itself: the record as it has to be found again. */
export interface Confirmed {
  /** Canonical JSON of every entry, by `kind:id`. */
  readonly rows: Map<string, string>;
  /** The bytes of every attachment, by SHA-256. */
  readonly attachments: Map<string, Uint8Array>;
  /** How many writes were acknowledged. */
  writes: number;
}

/** How a while is lived: only new entries, so that a change and an entry are one, or edits, removals and attachments too. */
export interface Life {
  readonly writes: number;
  readonly onlyNew: boolean;
  /** The share of writes after which a snapshot is made. */
  readonly snapshots: number;
}

interface Known {
  entry: Entry;
  rev: number;
}

const WORDS = 'moved wrote fixed paired shipped measured reviewed cron index queue cache guide rota budget'.split(' ');
const sentence = (random: Random, most: number): string =>
  Array.from({ length: random.between(1, most) }, () => random.pick(WORDS)).join(' ');

async function attach(app: NodeApp, random: Random, confirmed: Confirmed): Promise<Entry['attachments']> {
  const bytes = random.bytes(random.between(100, 20_000));
  const sha256 = await app.main.attachments.put(bytes);
  confirmed.attachments.set(sha256, bytes);
  return [{ sha256, type: 'application/octet-stream', size: bytes.length, name: 'notes.bin' }];
}

async function nextChange(
  app: NodeApp,
  random: Random,
  known: Map<string, Known>,
  life: Life,
  confirmed: Confirmed,
): Promise<Change> {
  const old = known.size > 0 ? random.pick([...known.values()]) : null;
  const kind = life.onlyNew || old === null ? 'new' : random.pick(['new', 'new', 'edit', 'edit', 'remove', 'attach']);
  switch (kind) {
    case 'edit':
      return { op: 'put', kind: 'entry', record: { ...old!.entry, text: sentence(random, 300) }, baseRev: old!.rev };
    case 'remove':
      return { op: 'tombstone', kind: 'entry', id: old!.entry.id, baseRev: old!.rev };
    case 'attach': {
      const attachments = await attach(app, random, confirmed);
      return { op: 'put', kind: 'entry', record: { ...old!.entry, attachments }, baseRev: old!.rev };
    }
    default: {
      const fields = { title: sentence(random, 8), text: sentence(random, 60), occurredOn: '2026-11-23' };
      const entry = createEntry(fields, { id: random.id(), now: NOW });
      return { op: 'put', kind: 'entry', record: entry, baseRev: 0 };
    }
  }
}

/** Writes for a while, and notes what was confirmed. Goes on from `confirmed` when the same life has a second part. */
export async function liveAWhile(app: NodeApp, random: Random, life: Life): Promise<Confirmed> {
  const confirmed: Confirmed = { rows: new Map(), attachments: new Map(), writes: 0 };
  const known = new Map<string, Known>();
  for (let count = 0; count < life.writes; count += 1) {
    const change = await nextChange(app, random, known, life, confirmed);
    const id = change.op === 'put' ? change.record.id : change.id;
    const answer = await app.store.commit({
      id: random.id(),
      at: NOW,
      label: `Write ${count}`,
      session: null,
      changes: [change],
    });
    if (!answer.ok) throw new Error(`A healthy app refused a write: ${answer.message}`);
    confirmed.writes += 1;
    if (change.op === 'put' && change.kind === 'entry') {
      known.set(id, { entry: change.record, rev: change.baseRev + 1 });
      confirmed.rows.set(`entry:${id}`, canonicalJson(change.record));
    } else {
      known.delete(id);
      confirmed.rows.delete(`entry:${id}`);
    }
    if (random.chance(life.snapshots)) {
      const made = await app.main.vault.snapshot('now');
      if (!made.ok) throw new Error(made.message);
    }
  }
  return confirmed;
}

/** A sentence for each entry that is missing, wrong or should not be there, and for each attachment. */
export async function compare(app: NodeApp, confirmed: Confirmed): Promise<string[]> {
  const rows = await app.rows();
  const wrong: string[] = [];
  for (const [subject, json] of confirmed.rows) {
    const found = rows.get(subject);
    if (found === undefined) wrong.push(`${subject} is missing.`);
    else if (found !== json) wrong.push(`${subject} is another one.`);
  }
  for (const subject of rows.keys()) if (!confirmed.rows.has(subject)) wrong.push(`${subject} came back.`);
  for (const [sha256, bytes] of confirmed.attachments) {
    const found = await app.main.attachments.read(sha256);
    if (found === null || Buffer.compare(found, bytes) !== 0)
      wrong.push(`The attachment ${sha256.slice(0, 12)} is gone.`);
  }
  return wrong;
}
