import {
  Archive,
  ChartGantt,
  ClipboardCheck,
  FileInput,
  GitCompareArrows,
  History,
  Keyboard,
  MailCheck,
  ListPlus,
  Moon,
  Plus,
  SquareKanban,
  Sun,
  Target,
  Undo2,
} from 'lucide-react';
import type { CommandItem } from '../../ui/command-group.ts';

/** What can be done from anywhere. The id says what the palette does: go to a place, show something, or a named action. */
export const paletteActions: readonly CommandItem[] = [
  { id: 'show:capture', label: 'New entry', icon: Plus },
  { id: 'go:/friday', label: 'Friday review', icon: MailCheck },
  { id: 'go:/import', label: 'Import from git or a document', icon: FileInput },
  { id: 'go:/goals/new', label: 'New goal', icon: Target },
  { id: 'go:/goals?plan=milestones', label: 'Goals from a milestone', icon: ListPlus },
  { id: 'go:/goals?plan=ramp', label: 'Ramp plan for a new role', icon: ListPlus },
  { id: 'go:/goals?plan=back', label: 'Plan back from the closing date', icon: ListPlus },
  { id: 'go:/goals?view=board', label: 'Goals as a board', icon: SquareKanban },
  { id: 'go:/goals?view=timeline', label: 'Goals on a timeline', icon: ChartGantt },
  { id: 'go:/reviews/new', label: 'Begin a review', icon: ClipboardCheck },
  { id: 'go:/reviews/compare', label: 'Compare two reviews', icon: GitCompareArrows },
  { id: 'go:/journal/bin', label: 'Open the bin', icon: Archive },
  { id: 'go:/journal/recent', label: 'Recent actions, to undo any of them', icon: History },
  { id: 'do:undo', label: 'Undo the last action', icon: Undo2 },
  { id: 'show:keys', label: 'Show the keys', icon: Keyboard },
  { id: 'do:theme-light', label: 'Use the light theme', icon: Sun },
  { id: 'do:theme-dark', label: 'Use the dark theme', icon: Moon },
];
