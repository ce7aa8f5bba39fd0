import { createEntry } from '../../../../shared/record/new-record.ts';
import { answerBench, openPageRecord, timed } from '../../open-page-record.ts';
import { openRawStore } from '../../raw-store.ts';
import type { SaveTimes } from '../save-times.ts';

const WARM_UP = 40;
const TEXT = 'A paragraph of a usual length. '.repeat(12);

/** Saves `count` entries through the one door, and puts the same rows raw, taking turns. All times in milliseconds. */
async function measureSaves(count: number): Promise<SaveTimes> {
  const { now, newId, save } = await openPageRecord();
  const raw = await openRawStore();
  const saveOne = (index: number): Promise<void> => {
    const at = now();
    const birth = { id: newId(), now: at };
    const record = createEntry({ title: `Saved ${index}`, text: TEXT, occurredOn: at.slice(0, 10) }, birth);
    return save([{ op: 'put', kind: 'entry', record, baseRev: 0 }]);
  };
  const times: SaveTimes = { raw: [], save: [] };
  for (let index = 0; index < WARM_UP + count; index++) {
    const rawMs = await timed(() => raw.put({ id: newId(), text: TEXT }));
    const saveMs = await timed(() => saveOne(index));
    if (index < WARM_UP) continue;
    times.raw.push(rawMs);
    times.save.push(saveMs);
  }
  return times;
}

answerBench('save', measureSaves);
