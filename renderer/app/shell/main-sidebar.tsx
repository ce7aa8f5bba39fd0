import { useLocation } from 'react-router';
import { useServices } from '../../hooks/services.ts';
import { useEntryList, everyEntry } from '../../hooks/use-records.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Sidebar } from '../../ui/sidebar.tsx';
import { SidebarGroup } from '../../ui/sidebar-group.tsx';
import { SidebarItem } from '../../ui/sidebar-item.tsx';
import { shownKeys } from './platform-keys.ts';
import { SidebarHeader } from './sidebar-header.tsx';
import type { Screen } from './screens.ts';
import { screens } from './screens.ts';

const openEntries = { ...everyEntry, openOnly: true };

/** The way between the screens. The one count is what waits: open entries. */
export function MainSidebar() {
  const { info } = useServices();
  const { pathname } = useLocation();
  const collapsed = useSettings(({ settings }) => settings.sidebarCollapsed);
  const waiting = useEntryList(openEntries, 99)?.length ?? 0;
  const item = (screen: Screen) => (
    <SidebarItem
      key={screen.path}
      icon={screen.icon}
      label={screen.label}
      href={`#${screen.path}`}
      current={pathname.startsWith(screen.path)}
      shortcut={shownKeys(`mod ${screens.indexOf(screen) + 1}`, info)}
      {...(screen.path === '/journal' ? { count: waiting, countLabel: 'open entries' } : {})}
    />
  );
  const group = (number: Screen['group']) => screens.filter((screen) => screen.group === number).map(item);
  return (
    <Sidebar
      label="Screens"
      collapsed={collapsed}
      header={<SidebarHeader />}
      footer={<SidebarGroup label="Application">{group(4)}</SidebarGroup>}
    >
      <SidebarGroup label="Record">{group(1)}</SidebarGroup>
      <SidebarGroup label="Case">{group(2)}</SidebarGroup>
      <SidebarGroup label="Growth">{group(3)}</SidebarGroup>
    </Sidebar>
  );
}
