import { classNames } from './class-names.ts';
import type { CommandItem } from './command-group.ts';
import { Icon } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';

interface CommandOptionProps {
  id: string;
  item: CommandItem;
  active: boolean;
  onPoint: () => void;
  onRun: () => void;
}

/** One result. The pointer chooses by moving, so that a list scrolled by keys does not choose what slides under it. */
export function CommandOption({ id, item, active, onPoint, onRun }: CommandOptionProps) {
  return (
    // The keys belong to the text field, which names the active result; a result is never a tab stop.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={classNames('flex min-h-row items-center gap-2.5 rounded-6 px-3', active && 'bg-selected')}
      onPointerMove={active ? undefined : onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onRun}
    >
      {item.icon && <Icon icon={item.icon} className="text-text-3" />}
      <span className="min-w-0 flex-1 truncate">{item.label}</span>
      {item.hint && <span className="max-w-2/5 shrink-0 truncate text-12 text-text-3">{item.hint}</span>}
      {item.shortcut && <KeyHint keys={item.shortcut} className="text-text-3" />}
    </div>
  );
}
