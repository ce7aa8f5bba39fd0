import {
  Archive,
  ClipboardCheck,
  FileInput,
  GitCompareArrows,
  History,
  Keyboard,
  MailCheck,
  Moon,
  Plus,
  Sun,
  Undo2,
} from 'lucide-react';
import type { CommandItem } from '../../ui/command-group.ts';

/** What can be done from anywhere. The id says what the palette does: go to a place, show something, or a named action. */
export const paletteActions: readonly CommandItem[] = [
  { id: 'show:capture', label: 'New entry', icon: Plus },
  { id: 'go:/friday', label: 'Friday review', icon: MailCheck },
  { id: 'go:/import', label: 'Import from git or a document', icon: FileInput },
  { id: 'go:/reviews/new', label: 'Begin a review', icon: ClipboardCheck },
  { id: 'go:/reviews/compare', label: 'Compare two reviews', icon: GitCompareArrows },
  { id: 'go:/journal/bin', label: 'Open the bin', icon: Archive },
  { id: 'go:/journal/recent', label: 'Recent actions, to undo any of them', icon: History },
  { id: 'do:undo', label: 'Undo the last action', icon: Undo2 },
  { id: 'show:keys', label: 'Show the keys', icon: Keyboard },
  { id: 'do:theme-light', label: 'Use the light theme', icon: Sun },
  { id: 'do:theme-dark', label: 'Use the dark theme', icon: Moon },
];
