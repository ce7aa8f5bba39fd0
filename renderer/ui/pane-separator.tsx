import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';

interface PaneSeparatorProps {
  label: string;
  /** Width of the pane at its left, in px at 100 % text. */
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}

/** The line between two panes: dragged, or moved by arrows (16 px), Home and End once focused. */
export function PaneSeparator({ label, value, min, max, onChange }: PaneSeparatorProps) {
  const start = useRef<{ x: number; value: number } | null>(null);
  const clamp = (width: number) => Math.round(Math.min(max, Math.max(min, width)));
  const byKey: Record<string, number> = { ArrowLeft: value - 16, ArrowRight: value + 16, Home: min, End: max };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = byKey[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onChange(clamp(next));
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, value };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (start.current) onChange(clamp(start.current.value + event.clientX - start.current.x));
  };
  const release = () => {
    start.current = null;
  };
  return (
    // A focusable separator with a value is a control (WAI-ARIA window splitter); the rule knows only the static kind.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the same: it is a control
      tabIndex={0}
      className="relative z-10 -mx-1 w-2 shrink-0 cursor-col-resize after:absolute after:inset-y-0 after:left-1 after:w-px after:bg-border hover:after:bg-control"
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
    />
  );
}
