import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { createWeeklyNote } from '../../../shared/weekly/weekly-note.ts';
import { useServices } from '../../hooks/services.ts';
import { useRecordForm } from '../../hooks/use-record-form.ts';
import type { WeeklyReview } from '../../hooks/use-weekly-review.ts';
import { useWeeklyReview } from '../../hooks/use-weekly-review.ts';
import { Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EarlierNote } from './earlier-note.tsx';
import { FridayReview } from './friday-review.tsx';
import { NotesPage } from './notes-page.tsx';

const waiting = (
  <Page title="Friday review">
    <Skeleton lines={6} />
  </Page>
);

function AtHand({ id, review }: { id: string; review: WeeklyReview }) {
  const { now } = useServices();
  // What began as new stays so for the form, which learns of the first save by itself and a moment earlier or later than the list.
  const [blank] = useState(() => (review.note ? null : createWeeklyNote(review.span, {}, { id, now: now() })));
  const form = useRecordForm('note', id, blank);
  return form ? <FridayReview form={form} review={review} /> : waiting;
}

/** The Friday review: the one at hand, all of them as a list, or an earlier one. */
export function FridayPage() {
  const { noteId } = useParams();
  const { newId } = useServices();
  const review = useWeeklyReview();
  const isNew = review?.note === null;
  // A review that begins has its id before anything of it is saved, and the next one has another.
  const freshId = useMemo(() => (isNew ? newId() : ''), [isNew, newId]);
  if (!review) return waiting;
  if (noteId === 'notes') return <NotesPage notes={review.stored} />;
  if (noteId !== undefined && noteId !== review.note?.id) return <EarlierNote key={noteId} id={noteId} />;
  const id = review.note?.id ?? freshId;
  return <AtHand key={id} id={id} review={review} />;
}
