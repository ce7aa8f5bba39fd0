import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

interface JournalEmptyProps {
  filtered: boolean;
  onClear: () => void;
  onNew: () => void;
}

/** What the list says when it has nothing to show: why, and the next step. */
export function JournalEmpty({ filtered, onClear, onNew }: JournalEmptyProps) {
  if (filtered)
    return (
      <EmptyState action={<Button onClick={onClear}>Show everything</Button>}>No entry fits this filter.</EmptyState>
    );
  return (
    <EmptyState action={<Button onClick={onNew}>Write an entry</Button>}>
      Nothing here yet. Write down one thing you did this week.
    </EmptyState>
  );
}
