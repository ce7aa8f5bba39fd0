import type { ReactNode } from 'react';

/** A way on from Today, with the arrow that all of them have. */
export function TodayLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a
      href={`#${to}`}
      draggable={false}
      className="rounded-6 whitespace-nowrap text-accent underline decoration-accent/40 underline-offset-2 hover:decoration-accent"
    >
      {children} <span aria-hidden>→</span>
    </a>
  );
}
