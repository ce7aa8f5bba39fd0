import { Combobox as Base } from '@base-ui/react/combobox';
import { Check, Plus } from 'lucide-react';
import { classNames } from './class-names.ts';
import type { ComboboxLine } from './combobox-option.ts';
import { Icon } from './icon.tsx';
import { popupClass, popupItemClass } from './popup-class.ts';

/** The open list, the same for one and for several. */
export function ComboboxPopup({ emptyText }: { emptyText: string }) {
  return (
    <Base.Portal>
      <Base.Positioner sideOffset={4} className="z-50">
        <Base.Popup
          className={classNames(
            popupClass,
            'max-h-[min(20rem,var(--available-height))] w-(--anchor-width) min-w-60 overflow-y-auto p-1',
          )}
        >
          <Base.Empty className="px-2 py-1 text-text-3 empty:hidden">{emptyText}</Base.Empty>
          <Base.List>
            {(line: ComboboxLine) => (
              <Base.Item key={`${line.creates ? 'new ' : ''}${line.value}`} value={line} className={popupItemClass}>
                {line.creates && <Icon icon={Plus} />}
                <span className="flex min-w-0 flex-1 flex-col">
                  <span className="truncate">{line.label}</span>
                  {line.hint && <span className="truncate text-12 text-text-3">{line.hint}</span>}
                </span>
                <Base.ItemIndicator>
                  <Icon icon={Check} />
                </Base.ItemIndicator>
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}
