import { ArrowDown, ArrowUp, Minus } from 'lucide-react';
import type { Movement } from '../../../shared/reviews/compare-reviews.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { movementWords } from './reviews-words.ts';

const icons = { up: ArrowUp, down: ArrowDown, same: Minus, open: null };

/** Which way something moved, by arrow and by word. */
export function MovementWord({ movement }: { movement: Movement }) {
  const icon = icons[movement];
  const moved = movement === 'up' || movement === 'down';
  return (
    <span className={classNames('inline-flex items-baseline gap-1.5', moved ? 'font-medium' : 'text-text-3')}>
      {icon && <Icon icon={icon} className="size-3.5 self-center" />}
      {movementWords[movement]}
    </span>
  );
}
