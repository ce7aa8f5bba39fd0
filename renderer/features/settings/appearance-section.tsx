import type { Settings } from '../../../shared/ipc/contract/settings-contract.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Section } from '../../ui/section.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';

const themes: { value: Settings['theme']; label: string }[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];
const densities: { value: Settings['density']; label: string }[] = [
  { value: 'normal', label: 'Normal' },
  { value: 'compact', label: 'Compact' },
];

/** Light or dark, and how close the rows stand. */
export function AppearanceSection() {
  const { settings, change } = useSettings();
  return (
    <Section title="Appearance">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <span>Theme</span>
        <SegmentedControl
          label="Theme"
          segments={themes}
          value={settings.theme}
          onValueChange={(theme) => change({ theme })}
        />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <span>Rows</span>
        <SegmentedControl
          label="Rows"
          segments={densities}
          value={settings.density}
          onValueChange={(density) => change({ density })}
        />
      </div>
      <p className="text-12 text-text-3">Text size follows the window’s zoom: Ctrl or ⌘ with + and −.</p>
    </Section>
  );
}
