import { lazy, Suspense } from 'react';
import { TodayLink } from './today-link.tsx';

/** How the review stands is counted after the first picture. */
const FridayStanding = lazy(() =>
  import('./friday-standing.tsx').then(({ FridayStanding: component }) => ({ default: component })),
);

/** The way to the Friday review, there at once and for good, so that nobody who stands on it loses it; what is known comes before it. */
export function FridayLine() {
  return (
    <p>
      <Suspense fallback={null}>
        <FridayStanding />
      </Suspense>
      <TodayLink to="/friday">Friday review</TodayLink>
    </p>
  );
}
