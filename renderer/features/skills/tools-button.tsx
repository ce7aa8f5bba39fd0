import { ChevronDown, ChevronRight } from 'lucide-react';
import type { Rater } from '../../../shared/skills/rating.ts';
import type { SkillRow } from '../../../shared/skills/skill-matrix.ts';
import { Button } from '../../ui/button.tsx';

interface ToolsButtonProps {
  tools: readonly SkillRow[];
  rater: Rater;
  open: boolean;
  onToggle: () => void;
}

/** Unfolds the rows of tools: which ones a team has is nobody's merit, so they stay out of the way until asked for. */
export function ToolsButton({ tools, rater, open, onToggle }: ToolsButtonProps) {
  const rated = tools.filter(({ latest }) => latest[rater]).length;
  return (
    <Button
      variant="ghost"
      icon={open ? ChevronDown : ChevronRight}
      aria-expanded={open}
      className="-ml-2 px-2"
      onClick={onToggle}
    >
      Tools: {rated} of {tools.length} rated
    </Button>
  );
}
