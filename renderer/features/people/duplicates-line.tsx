import { Users } from 'lucide-react';
import type { SameName } from '../../../shared/people/find-duplicates.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

/** Says that several people share a name, and asks whether they are one. Nothing is merged by itself. */
export function DuplicatesLine({ same, onLook }: { same: readonly SameName[]; onLook: (first: SameName) => void }) {
  const [first] = same;
  if (!first) return null;
  const more = same.length > 1 ? ` So are ${same.length - 1} more names.` : '';
  return (
    <div className="flex flex-wrap items-center gap-x-2 border-b border-border px-3 py-1.5 text-12 text-text-2">
      <Icon icon={Users} className="size-3.5" />
      <span className="min-w-0 flex-1">
        “{first.name.trim()}” is here {first.persons.length === 2 ? 'twice' : `${first.persons.length} times`}.{more}
      </span>
      <Button variant="ghost" className="text-12" onClick={() => onLook(first)}>
        Same person?
      </Button>
    </div>
  );
}
