import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Topic } from '../../../../shared/meetings/meeting.ts';

/**
 * Order by hand and by key: what is dragged goes to the place of the row that it is dropped on, and the focus stays on a row which a
 * key moved, because the browser takes it from a row that is put elsewhere.
 */
export function useTopicOrder(topics: readonly Topic[], move: (topic: Topic, to: number) => void) {
  const frame = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const order = topics.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (moved.current === null) return;
    frame.current?.querySelector<HTMLElement>(`[data-handle="${moved.current}"]`)?.focus();
    moved.current = null;
  }, [order]);
  useLayoutEffect(() => {
    const list = frame.current;
    const topic = topics.find(({ id }) => id === dragged);
    if (!list || !topic) return undefined;
    const onOver = (event: DragEvent): void => event.preventDefault();
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-topic]') : null;
      const place = topics.findIndex(({ id }) => id === row?.dataset['topic']);
      if (place >= 0) move(topic, place);
      setDragged(null);
    };
    list.addEventListener('dragover', onOver);
    list.addEventListener('drop', onDrop);
    return () => {
      list.removeEventListener('dragover', onOver);
      list.removeEventListener('drop', onDrop);
    };
  }, [topics, dragged, move]);
  const keepFocus = (id: string): void => {
    moved.current = id;
  };
  return { frame, dragged, setDragged, keepFocus };
}
