import { Route, Routes } from 'react-router';
import { MeetingPage } from '../../../../../renderer/features/people/meetings/meeting-page.tsx';
import type { Change } from '../../../../../shared/change/change-set.ts';
import type { Bridge } from '../../../../../shared/ipc/bridge.ts';
import { ok } from '../../../../../shared/ipc/result.ts';
import type { Meeting } from '../../../../../shared/meetings/meeting.ts';
import { findRecord } from '../../../../../renderer/db/stored.ts';
import { actionOf, mara, meetingOf, topicOf } from '../../../../shared/meetings/meeting-builders.ts';
import { idOf } from '../../../../shared/readiness/record-builders.ts';
import type { RecordOptions } from '../../../render-with-record.tsx';
import { renderWithRecord } from '../../../render-with-record.tsx';

/** Tuesday a fortnight ago, held: one topic was left, one promise is late. */
export const before = meetingOf(11, '2026-11-10', {
  state: 'held',
  privatePreparation: 'CANARY-before',
  topics: [topicOf(80, 'Did p99 hold?')],
  actions: [actionOf(90, 'Send the draft', { due: '2026-11-20' })],
});
/** Thursday, planned. */
export const next = meetingOf(12, '2026-11-26', {
  privatePreparation: 'CANARY-next',
  topics: [topicOf(81, 'Scope of the RFC'), topicOf(82, 'Holidays')],
});

export const put = <K extends Change['kind']>(kind: K, record: Extract<Change, { kind: K; op: 'put' }>['record']) =>
  ({ op: 'put', kind, record, baseRev: 0 }) as unknown as Change;

/** Opens a 1:1 over a record with Mara and these meetings; what is copied is kept. */
export async function openMeeting(path: string, meetings: readonly Meeting[], options: RecordOptions = {}) {
  const copied: { html: string; text: string }[] = [];
  const ask = ((channel: string, request: { html: string; text: string }) => {
    if (channel === 'clipboard.write-rich-text') copied.push(request);
    return Promise.resolve(ok(null));
  }) as Bridge['ask'];
  const view = await renderWithRecord(
    <Routes>
      <Route path="/meetings/:meetingId" element={<MeetingPage />} />
    </Routes>,
    {
      path,
      bridge: { ask },
      ...options,
      changes: [put('person', mara), ...meetings.map((meeting) => put('meeting', meeting)), ...(options.changes ?? [])],
    },
  );
  const read = async (id: string): Promise<Meeting> =>
    (await findRecord(view.services.store.database, 'meeting', id))!.record;
  return { ...view, copied, read, idOf };
}
