import type { SettingsSectionId } from './settings-sections.ts';
import { settingsSections } from './settings-sections.ts';

/** The sections of the settings in one quiet line. */
export function SettingsNav({ current }: { current: SettingsSectionId }) {
  return (
    <nav aria-label="Settings" className="border-b border-border pb-2">
      <div className="-mx-2 flex flex-wrap gap-x-1">
        {settingsSections.map(({ id, label }) => (
          <a
            key={id}
            href={`#/settings/${id}`}
            draggable={false}
            aria-current={id === current ? 'page' : undefined}
            className={
              id === current
                ? 'flex min-h-control items-center rounded-6 bg-selected px-2 font-medium'
                : 'flex min-h-control items-center rounded-6 px-2 text-text-2 hover:bg-hover hover:text-text'
            }
          >
            {label}
          </a>
        ))}
      </div>
    </nav>
  );
}
