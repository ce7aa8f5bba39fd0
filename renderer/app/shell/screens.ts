import type { LucideIcon } from 'lucide-react';
import {
  BookOpenText,
  CalendarCheck,
  ChartNoAxesColumn,
  ClipboardCheck,
  FileText,
  FolderKanban,
  Settings,
  Sun,
  Target,
  Users,
} from 'lucide-react';

/** One place in the sidebar. `group` draws a hairline between unlike things. */
export interface Screen {
  path: string;
  label: string;
  icon: LucideIcon;
  group: 1 | 2 | 3 | 4;
}

/** The screens that exist, in the order of the sidebar and of `Ctrl 1…9`. */
export const screens: readonly Screen[] = [
  { path: '/today', label: 'Today', icon: Sun, group: 1 },
  { path: '/journal', label: 'Journal', icon: BookOpenText, group: 1 },
  { path: '/projects', label: 'Projects', icon: FolderKanban, group: 1 },
  { path: '/people', label: 'People', icon: Users, group: 1 },
  { path: '/readiness', label: 'Readiness', icon: CalendarCheck, group: 2 },
  { path: '/packets', label: 'Packets', icon: FileText, group: 2 },
  { path: '/reviews', label: 'Reviews', icon: ClipboardCheck, group: 2 },
  { path: '/goals', label: 'Goals', icon: Target, group: 3 },
  { path: '/skills', label: 'Skills', icon: ChartNoAxesColumn, group: 3 },
  { path: '/settings', label: 'Settings', icon: Settings, group: 4 },
];
