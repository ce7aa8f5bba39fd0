import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger';

export interface ButtonProps extends ComponentProps<'button'> {
  /** One `primary` a screen; `danger` only for what cannot be undone. Default `secondary`. */
  variant?: ButtonVariant | undefined;
  icon?: LucideIcon | undefined;
  /** Keys that do the same, shown after the words: `Ctrl N`. */
  shortcut?: string | undefined;
}

const looks: Record<ButtonVariant, string> = {
  primary: 'border-accent bg-accent text-on-accent hover:bg-accent/90 font-medium',
  secondary: 'border-control bg-panel text-text hover:bg-hover data-popup-open:bg-hover',
  ghost: 'border-transparent text-text-2 hover:bg-hover hover:text-text data-popup-open:bg-hover',
  danger: 'border-bad bg-panel text-bad hover:bg-hover font-medium',
};

/** A button with words. Takes everything that a native button takes. */
export function Button({ variant = 'secondary', icon, shortcut, className, children, ...props }: ButtonProps) {
  return (
    <button
      type="button"
      className={classNames(
        'inline-flex min-h-control shrink-0 items-center justify-center gap-2 rounded-6 border px-3 whitespace-nowrap',
        'disabled:opacity-50 disabled:hover:bg-transparent aria-disabled:opacity-50',
        looks[variant],
        className,
      )}
      {...props}
    >
      {icon && <Icon icon={icon} />}
      {children}
      {shortcut && <KeyHint keys={shortcut} className={variant === 'primary' ? '' : 'text-text-3'} />}
    </button>
  );
}
