import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import { KeyHint } from './key-hint.tsx';
import { popupClass } from './popup-class.ts';

interface TooltipProps {
  /** What is shown; it repeats or completes the name, it never is the only place of a fact. */
  text: ReactNode;
  shortcut?: string | undefined;
  side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  /** The control; it receives the pointer and focus handlers. */
  children: ReactElement;
}

/** A short explanation on hover and on keyboard focus. */
export function Tooltip({ text, shortcut, side = 'bottom', children }: TooltipProps) {
  return (
    <BaseTooltip.Root>
      <BaseTooltip.Trigger render={children} />
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner side={side} sideOffset={6} className="z-50">
          <BaseTooltip.Popup className={`${popupClass} flex max-w-80 items-center gap-3 px-2 py-1 text-12`}>
            {text}
            {shortcut && <KeyHint keys={shortcut} className="text-text-3" />}
          </BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  );
}
