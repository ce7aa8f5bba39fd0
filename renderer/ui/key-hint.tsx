import { classNames } from './class-names.ts';

interface KeyHintProps {
  /** The keys as shown, separated by spaces: `Ctrl K`, `⌘ K`, `J`. */
  keys: string;
  /** `plain` is quiet text for menus and buttons; `cap` draws key caps for the page of keys. */
  look?: 'plain' | 'cap' | undefined;
  className?: string | undefined;
}

/** Shows which keys do the same. */
export function KeyHint({ keys, look = 'plain', className }: KeyHintProps) {
  const cap = look === 'cap' && 'min-w-6 rounded-6 border border-border bg-panel px-1.5 py-0.5 text-center';
  return (
    <span className={classNames('inline-flex shrink-0 items-center gap-1 text-12', className)}>
      {keys.split(' ').map((key) => (
        <kbd key={key} className={classNames('font-sans', cap)}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
