import { useEffect, useRef, useState } from 'react';

/** A way for a text to leave that was asked for, and what to answer. */
interface AskedWay<Way extends string> {
  /** The way that waits for an answer; `null` while none does. */
  waiting: Way | null;
  /** Goes this way, or waits where the text names what is closed. */
  leave: (way: Way) => void;
  /** Nothing leaves. */
  stay: () => void;
  /** Leaves as it is. */
  goOn: () => void;
}

/**
 * The ways of a text out of the app, each asked for by a press and gone once nothing stands against it. A text that nobody edited
 * follows the record by itself: where that takes out what was closed, the way goes on without a question, with the text of then.
 */
export function useAskedWay<Way extends string>(ways: Record<Way, () => void>, isClear: boolean): AskedWay<Way> {
  const [waiting, setWaiting] = useState<Way | null>(null);
  /** The way that became clear while it waited, and how many did before; an effect goes it, once. */
  const [cleared, setCleared] = useState<{ way: Way; count: number } | null>(null);
  if (waiting !== null && isClear) {
    setWaiting(null);
    setCleared({ way: waiting, count: (cleared?.count ?? 0) + 1 });
  }
  const gone = useRef(0);
  const latest = useRef(ways);
  useEffect(() => {
    latest.current = ways;
  });
  useEffect(() => {
    if (cleared === null || cleared.count === gone.current) return;
    gone.current = cleared.count;
    latest.current[cleared.way]();
  }, [cleared]);
  return {
    waiting,
    leave: (way) => (isClear ? ways[way]() : setWaiting(way)),
    stay: () => setWaiting(null),
    goOn: () => {
      setWaiting(null);
      if (waiting !== null) ways[waiting]();
    },
  };
}
