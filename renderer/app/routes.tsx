import { createHashRouter, redirect } from 'react-router';
import { Shell } from './shell/shell.tsx';
import { TodayRoute } from './shell/today-route.tsx';
import { RouteError } from './shell/route-error.tsx';

/** All components in every state, for whoever works on them; it is no part of the built app. */
const gallery = {
  path: '/gallery',
  lazy: async () => ({ Component: (await import('./gallery/gallery-page.tsx')).GalleryPage }),
};

/** Every place of the app. Today comes with the first screen; the others load when they are opened. */
export const router = createHashRouter([
  ...(import.meta.env.DEV ? [gallery] : []),
  {
    element: <Shell />,
    ErrorBoundary: RouteError,
    children: [
      { index: true, loader: () => redirect('/today') },
      { path: 'today', element: <TodayRoute /> },
      {
        path: 'journal/bin',
        lazy: async () => ({ Component: (await import('../features/journal/bin-page.tsx')).BinPage }),
      },
      {
        path: 'journal/recent',
        lazy: async () => ({
          Component: (await import('../features/history/recent-actions-page.tsx')).RecentActionsPage,
        }),
      },
      {
        path: 'journal/:entryId?',
        lazy: async () => ({ Component: (await import('../features/journal/journal-page.tsx')).JournalPage }),
      },
      {
        path: 'projects/:projectId?',
        lazy: async () => ({ Component: (await import('../features/projects/projects-page.tsx')).ProjectsPage }),
      },
      {
        path: 'people/:personId?',
        lazy: async () => ({ Component: (await import('../features/people/people-page.tsx')).PeoplePage }),
      },
      {
        path: 'meetings/:meetingId',
        lazy: async () => ({ Component: (await import('../features/people/meetings/meeting-page.tsx')).MeetingPage }),
      },
      {
        path: 'friday/:noteId?',
        lazy: async () => ({ Component: (await import('../features/friday/friday-page.tsx')).FridayPage }),
      },
      {
        path: 'readiness',
        lazy: async () => ({ Component: (await import('../features/readiness/readiness-page.tsx')).ReadinessPage }),
      },
      {
        path: 'packets/:packetId?',
        lazy: async () => ({ Component: (await import('../features/packets/packets-page.tsx')).PacketsPage }),
      },
      {
        path: 'packets/:packetId/print',
        lazy: async () => ({ Component: (await import('../features/packets/packet-print-page.tsx')).PacketPrintPage }),
      },
      {
        path: 'readiness/speakers',
        lazy: async () => ({ Component: (await import('../features/speakers/speakers-page.tsx')).SpeakersPage }),
      },
      {
        path: 'reviews/compare',
        lazy: async () => ({ Component: (await import('../features/reviews/compare-page.tsx')).CompareReviewsPage }),
      },
      {
        path: 'reviews/:reviewId/print',
        lazy: async () => ({ Component: (await import('../features/reviews/review-print-page.tsx')).ReviewPrintPage }),
      },
      {
        path: 'reviews/:reviewId?',
        lazy: async () => ({ Component: (await import('../features/reviews/reviews-page.tsx')).ReviewsPage }),
      },
      {
        path: 'handoff',
        lazy: async () => ({ Component: (await import('../features/handoff/handoff-page.tsx')).HandoffPage }),
      },
      {
        path: 'goals/metrics/:metricId?',
        lazy: async () => ({ Component: (await import('../features/metrics/metrics-page.tsx')).MetricsPage }),
      },
      {
        path: 'goals/:goalId?',
        lazy: async () => ({ Component: (await import('../features/goals/goals-page.tsx')).GoalsPage }),
      },
      {
        path: 'skills/:skillKey?',
        lazy: async () => ({ Component: (await import('../features/skills/skills-page.tsx')).SkillsPage }),
      },
      {
        path: 'import',
        lazy: async () => ({ Component: (await import('../features/import/import-page.tsx')).ImportPage }),
      },
      {
        path: 'welcome',
        lazy: async () => ({ Component: (await import('./shell/first-run-route.tsx')).FirstRunRoute }),
      },
      {
        path: 'settings/:section?',
        lazy: async () => ({ Component: (await import('./shell/settings-route.tsx')).SettingsRoute }),
      },
      { path: '*', loader: () => redirect('/today') },
    ],
  },
]);
