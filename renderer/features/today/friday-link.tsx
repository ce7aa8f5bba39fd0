import { TodayLink } from './today-link.tsx';

/** The way to the Friday review, after what is known of it. */
export function FridayLink({ words = '' }: { words?: string }) {
  return (
    <p>
      {words !== '' && <span className="text-text-2">{words} · </span>}
      <TodayLink to="/friday">Friday review</TodayLink>
    </p>
  );
}
