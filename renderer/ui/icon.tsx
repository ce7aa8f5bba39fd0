import type { LucideIcon } from 'lucide-react';
import { classNames } from './class-names.ts';

interface IconProps {
  icon: LucideIcon;
  className?: string | undefined;
}

/** A lucide icon at the one size and stroke of the app. Always decorative: the control beside it carries the name. */
export function Icon({ icon: Shape, className }: IconProps) {
  return <Shape aria-hidden className={classNames('size-4 shrink-0', className)} strokeWidth={1.5} />;
}
