import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordStore } from '../../../renderer/db/record-store.ts';
import type { Change } from '../../../shared/change/change-set.ts';
import type { RecordKind, RecordOf } from '../../../shared/record/record-kinds.ts';
import { closeReview } from '../../../shared/reviews/close-review.ts';
import { isUntouched } from '../../../shared/reviews/review-hash.ts';
import { closedReview, later, openReview } from '../../shared/reviews/a-review.ts';
import { accepted, append, goalOf } from '../../shared/goals/goal-builders.ts';
import { ratingOf } from '../../shared/skills/rating-builders.ts';
import { everyRevision } from './every-revision.ts';
import { openTestRecord, save } from './open-test-record.ts';

const rating = ratingOf({ note: 'Two services.' });
const { checkpoint } = accepted(append(goalOf(), [], {}, 101));
const put = <K extends RecordKind>(kind: K, record: RecordOf<K>, baseRev = 0): Change =>
  ({ op: 'put', kind, record, baseRev }) as unknown as Change;

async function saved(...changes: Change[]): Promise<RecordStore> {
  const store = await openTestRecord();
  expect(await save(store, changes)).toMatchObject({ ok: true });
  return store;
}

describe('what is written once', () => {
  it.each([
    ['rating', rating, { note: 'Three services.' }, /A rating stays as it was given/],
    ['rating', rating, { step: 'others-learn' }, /A rating stays/],
    ['checkpoint', checkpoint, { words: 'All three moved.' }, /A checkpoint stays as it was written/],
    ['review', closedReview(), { ladderVersion: '9' }, /This review was closed on/],
  ] as const)('a %s is refused another text, with words, and stays', async (kind, record, fields, words) => {
    const store = await saved(put(kind, record as never));
    const result = await save(store, [put(kind, { ...record, ...fields }, 1)]);
    expect(result).toMatchObject({ ok: false, code: 'invalid' });
    expect('message' in result && result.message).toMatch(words);
    expect((await store.database.rows(kind).get(record.id))?.record).toEqual(record);
  });

  it('may go to the bin and come back, and name another person where two became one', async () => {
    const store = await saved(put('rating', rating));
    const binned = { ...rating, deletedAt: later, updatedAt: later };
    expect(await save(store, [put('rating', binned, 1)])).toMatchObject({ ok: true });
    expect(await save(store, [put('rating', rating, 2)])).toMatchObject({ ok: true });
    const byMentor = ratingOf({ rater: 'mentor', personId: randomUUID() }, 102);
    expect(await save(store, [put('rating', byMentor)])).toMatchObject({ ok: true });
    const merged = { ...byMentor, personId: randomUUID() };
    expect(await save(store, [put('rating', merged, 1)])).toMatchObject({ ok: true });
  });

  it('goes back with the whole record when a backup is restored, and the undo of that brings it again', async () => {
    const store = await saved(put('review', closedReview()));
    const restore = { id: randomUUID(), at: later, label: 'Restored', session: null, isRestore: true };
    expect(await store.commit({ ...restore, changes: [put('review', openReview(), 1)] })).toMatchObject({ ok: true });
    expect(await store.undo(restore.id)).toMatchObject({ ok: true });
    expect((await store.database.rows('review').get(openReview().id))?.record).toEqual(closedReview());
  });

  it('comes from no backup when it is closed and does not match its hash', async () => {
    const store = await openTestRecord();
    const changes = [put('review', { ...closedReview(), ladderVersion: '9' })];
    const restore = { id: randomUUID(), at: later, label: 'Restored', session: null, isRestore: true, changes };
    const result = await store.commit(restore);
    expect('message' in result && result.message).toMatch(/does not match its hash/);
  });
});

const kinds = ['rating', 'checkpoint', 'review'] as const;
type Kind = (typeof kinds)[number];
const originals = { rating, checkpoint, review: openReview() };

/** One thing that a person, or a bug of ours, tries: to write, to write over, to close, to bin, to bring back, to undo. */
const actions = fc.record({
  what: fc.constantFrom('write', 'change', 'close', 'bin', 'back', 'undo', 'undo', 'remove'),
  kind: fc.constantFrom(...kinds),
  word: fc.constantFrom('a', 'b', 'c'),
});
type Action = typeof actions extends fc.Arbitrary<infer T> ? T : never;

function changeOf({ what, word }: Action, current: RecordOf<Kind>): RecordOf<Kind> | null {
  if (what === 'bin') return { ...current, deletedAt: later };
  if (what === 'back') return { ...current, deletedAt: null };
  if ('contentHash' in current) {
    if (what === 'change') return { ...current, ladderVersion: word };
    const outcome = closeReview(current, later);
    return what === 'close' && outcome.ok ? outcome.review : null;
  }
  if (what !== 'change') return null;
  return 'words' in current ? { ...current, words: word } : { ...current, note: word };
}

async function act(store: RecordStore, action: Action): Promise<void> {
  const { kind, what } = action;
  const { id } = originals[kind];
  const row = await store.database.rows(kind).get(id);
  if (what === 'undo') await store.undoLast();
  else if (what === 'write') await save(store, [put(kind, originals[kind] as never, row?.rev ?? 0)], 'Wrote');
  else if (what === 'remove') await save(store, [{ op: 'tombstone', kind, id, baseRev: row?.rev ?? 0 }], 'Removed');
  else if (row) {
    const after = changeOf(action, row.record);
    if (after) await save(store, [put(kind, after as never, row.rev)], what);
  }
}

const said = ({ kind, record }: { kind: string; record: object }): string =>
  `${kind} ${JSON.stringify({ ...record, deletedAt: null, updatedAt: null })}`;

/** What is there now of the things that are never to change: ratings and checkpoints, and a review that is closed. */
async function frozenNow(store: RecordStore): Promise<{ kind: Kind; text: string }[]> {
  const found = await Promise.all(
    kinds.map(async (kind) => (await store.database.rows(kind).toArray()).map(({ record }) => ({ kind, record }))),
  );
  return found
    .flat()
    .filter(({ record }) => !('closedAt' in record) || record.closedAt !== null)
    .map((one) => ({ kind: one.kind, text: said(one) }));
}

it('whatever is done: the history only grows, nothing frozen changes but by a recorded undo, and hashes match', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(actions, { minLength: 4, maxLength: 25 }), async (todo) => {
      const store = await openTestRecord();
      let [revisions, frozen] = [0, new Map<Kind, string>()];
      for (const action of todo) {
        await act(store, action);
        const history = await everyRevision(store.database);
        expect(history.length).toBeGreaterThanOrEqual(revisions);
        const newest = history.slice(revisions).map(({ label }) => label);
        const now = new Map((await frozenNow(store)).map(({ kind, text }) => [kind, text]));
        const changed = [...now].filter(([kind, text]) => frozen.has(kind) && frozen.get(kind) !== text);
        // A removed record may be written anew; what stood there before has its place in the history.
        expect(changed.filter(() => !newest.some((label) => label.startsWith('Undid')))).toEqual([]);
        for (const { record } of await store.database.rows('review').toArray()) expect(isUntouched(record)).toBe(true);
        [revisions, frozen] = [history.length, now];
      }
      store.database.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);
