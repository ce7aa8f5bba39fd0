import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icon.tsx';

export type Tone = 'info' | 'warn' | 'bad';

export interface BannerProps {
  tone: Tone;
  /** Starts with the word that matters: `Not saved: the disk is full. …` */
  children: ReactNode;
  /** One button at most. */
  action?: ReactNode;
  onDismiss?: (() => void) | undefined;
  className?: string | undefined;
}

const icons = { info: Info, warn: TriangleAlert, bad: CircleAlert };
const colours = { info: 'text-info', warn: 'text-warn', bad: 'text-bad' };

/** A line that stays until its reason is gone. What is bad is announced at once, the rest politely. */
export function Banner({ tone, children, action, onDismiss, className }: BannerProps) {
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={classNames('flex min-h-10 items-center gap-3 border-b border-border bg-panel px-4 py-1.5', className)}
    >
      <Icon icon={icons[tone]} className={colours[tone]} />
      <div className="select-content min-w-0 flex-1">{children}</div>
      {action}
      {onDismiss && <IconButton icon={X} label="Dismiss" onClick={onDismiss} />}
    </div>
  );
}
