import { Popover as BasePopover } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { popupClass } from './popup-class.ts';

export interface PopoverProps {
  /** The button that opens it: a `Button` or `IconButton` element. */
  trigger: ReactElement;
  /** The name of what opens. */
  label: string;
  children: ReactNode;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  align?: 'start' | 'center' | 'end' | undefined;
  className?: string | undefined;
}

/** Floating content beside its button. Esc closes it and gives the focus back. */
export function Popover(props: PopoverProps) {
  const { trigger, label, children, open, onOpenChange, side = 'bottom', align = 'start', className } = props;
  return (
    <BasePopover.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner side={side} align={align} sideOffset={4} className="z-50">
          <BasePopover.Popup
            aria-label={label}
            className={classNames(popupClass, 'max-h-(--available-height) max-w-100 overflow-y-auto p-3', className)}
          >
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
