import { PanelLeft } from 'lucide-react';
import { useServices } from '../../hooks/services.ts';
import { useProfileRecord } from '../../hooks/use-records.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { IconButton } from '../../ui/icon-button.tsx';

/** Whose record is open, and the switch that makes the sidebar narrow. */
export function SidebarHeader() {
  const { profile } = useServices();
  const name = useProfileRecord()?.record.name;
  const collapsed = useSettings(({ settings }) => settings.sidebarCollapsed);
  const change = useSettings((state) => state.change);
  return (
    <>
      <span className="min-w-0 flex-1 truncate px-2 font-semibold group-data-collapsed/sidebar:hidden @max-[56.25rem]/frame:hidden">
        {name === undefined || name === '' ? profile.label : name}
      </span>
      <IconButton
        icon={PanelLeft}
        label={collapsed ? 'Widen the sidebar' : 'Narrow the sidebar'}
        className="@max-[56.25rem]/frame:invisible"
        onClick={() => change({ sidebarCollapsed: !collapsed })}
      />
    </>
  );
}
