import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { CommandGroup } from './command-group.ts';
import { CommandOption } from './command-option.tsx';
import { Icon } from './icon.tsx';
import { listStep } from './list-step.ts';

export interface CommandListProps {
  /** The name of the text field: `Search and commands`. */
  label: string;
  placeholder: string;
  query: string;
  onQueryChange: (query: string) => void;
  /** What fits the query, found by the caller. */
  groups: readonly CommandGroup[];
  onRun: (id: string) => void;
  /** One line when nothing fits. */
  emptyText: ReactNode;
}

/** A text field over grouped results: the focus stays in the text, arrows choose, Enter runs. Used by the palette and every quick picker. */
export function CommandList({ label, placeholder, query, onQueryChange, groups, onRun, emptyText }: CommandListProps) {
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const ids = groups.flatMap((group) => group.items.map((item) => item.id));
  const active = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null);
  const optionId = (id: string) => `${listId}-${id}`;

  useEffect(() => {
    if (chosen === null) return;
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && active !== null) {
      event.preventDefault();
      onRun(active);
      return;
    }
    if (event.key === 'Home' || event.key === 'End') return;
    const next = listStep(event.key, active === null ? -1 : ids.indexOf(active), ids.length, 8);
    if (next === null) return;
    event.preventDefault();
    setChosen(ids[next] ?? null);
  };

  return (
    <div className="flex min-h-0 flex-col">
      <div className="flex items-center gap-2 border-b border-border px-4">
        <Icon icon={Search} className="text-text-3" />
        <input
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded={ids.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active === null ? undefined : optionId(active)}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={query}
          className="min-h-11 min-w-0 flex-1 bg-transparent text-15 outline-none"
          onChange={(event) => {
            setChosen(null);
            onQueryChange(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div ref={list} id={listId} role="listbox" aria-label={label} className="max-h-96 min-h-0 overflow-y-auto p-1">
        {groups
          .filter((group) => group.items.length > 0)
          .map((group) => (
            <div key={group.label} role="group" aria-label={group.label}>
              <div aria-hidden className="px-3 pt-2 pb-1 text-12 text-text-3">
                {group.label}
              </div>
              {group.items.map((item) => (
                <CommandOption
                  key={item.id}
                  id={optionId(item.id)}
                  item={item}
                  active={item.id === active}
                  onPoint={() => setChosen(item.id)}
                  onRun={() => onRun(item.id)}
                />
              ))}
            </div>
          ))}
      </div>
      <div role="status" className={ids.length === 0 ? 'px-4 pt-1 pb-4 text-text-2' : 'sr-only'}>
        {ids.length === 0 ? emptyText : `${ids.length} results`}
      </div>
    </div>
  );
}
