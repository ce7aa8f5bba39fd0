import { lazy, Suspense, useMemo } from 'react';
import type { ReactNode } from 'react';
import { dayHeading } from '../../../shared/today/day-in-words.ts';
import { useServices } from '../../hooks/services.ts';
import { everyEntry, useEntryList, useOpenCase, usePackets } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { EntryLines } from '../../ui/entry-lines.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CaseRow } from './case-row.tsx';
import { NextStep } from './next-step.tsx';
import { PacketRow } from './packet-row.tsx';
import { ThisWeek } from './this-week.tsx';
import { TodayLink } from './today-link.tsx';
import { TodayRow } from './today-row.tsx';
import { usePainted } from './use-painted.ts';

/** As many as fill a screen; the journal has the rest. */
const RECENT = 12;

/** The first picture does without it: it asks main about the vault. */
const CopiesRow = lazy(() => import('./copies-row.tsx').then(({ CopiesRow: component }) => ({ default: component })));

/** Nor do those who plan no 1:1 need its code. */
const NextMeetingRow = lazy(() =>
  import('./next-meeting-row.tsx').then(({ NextMeetingRow: component }) => ({ default: component })),
);

/** The day at a glance: write something down, see what waits, know the next step. `capture` is the capture line, from the app. */
export function TodayPage({ capture }: { capture: ReactNode }) {
  const today = useToday();
  const { zone, info, profile } = useServices();
  const entries = useEntryList(everyEntry, RECENT);
  const recent = useMemo(() => entries?.map(({ record }) => record), [entries]);
  const plan = useOpenCase();
  const packets = usePackets();
  const ready = entries !== undefined && plan !== undefined && packets !== undefined;
  const painted = usePainted('today', ready);
  // The invented engineer's record need not last, and in a browser the banner has said it.
  const isOwn = ready && profile.kind !== 'sample' && info.platform !== 'browser';
  return (
    <Page title={dayHeading(today)}>
      <div className="flex flex-col gap-6">
        {capture}
        {ready && entries.length > 0 && (
          <>
            <TodayRow label="This week">{painted ? <ThisWeek today={today} /> : <Skeleton lines={1} />}</TodayRow>
            {painted && (
              <Suspense>
                <NextMeetingRow today={today} />
              </Suspense>
            )}
            <TodayRow label="One next step">{painted ? <NextStep /> : <Skeleton lines={1} />}</TodayRow>
          </>
        )}
        {ready && <CaseRow plan={plan?.record ?? null} today={today} hasPacket={packets.length > 0} />}
        {ready && entries.length > 0 && <PacketRow packet={packets[0]?.record ?? null} today={today} zone={zone} />}
        {painted && isOwn && entries.length > 0 && (
          <Suspense>
            <CopiesRow />
          </Suspense>
        )}
        <Section title="Recent" action={ready && entries.length > 0 && <TodayLink to="/journal">Journal</TodayLink>}>
          {!entries && <Skeleton lines={5} />}
          {entries?.length === 0 && (
            <p className="leading-reading text-text-2">
              Nothing here yet. Write down one thing you did this week.{' '}
              <TodayLink to="/import">Or import from git or a document</TodayLink>
            </p>
          )}
          {recent && recent.length > 0 && <EntryLines entries={recent} today={today} />}
        </Section>
      </div>
    </Page>
  );
}
