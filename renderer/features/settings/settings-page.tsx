import { useParams } from 'react-router';
import { Page } from '../../ui/page.tsx';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { CaseSection } from './case-section.tsx';
import { DataSection } from './data-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LadderSection } from './ladder-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import type { ProfileControls } from './profile-controls.ts';
import { ProfileSection } from './profile-section.tsx';
import { RemindersSection } from './reminders-section.tsx';
import { SettingsNav } from './settings-nav.tsx';
import type { SettingsSectionId } from './settings-sections.ts';
import { sectionOf } from './settings-sections.ts';

function SectionContent({ section, ...controls }: { section: SettingsSectionId } & ProfileControls) {
  switch (section) {
    case 'profile':
      return <ProfileSection />;
    case 'case':
      return <CaseSection />;
    case 'ladder':
      return <LadderSection />;
    case 'data':
      return <DataSection {...controls} />;
    case 'keys':
      return <KeysSection />;
    case 'appearance':
      return <AppearanceSection />;
    case 'reminders':
      return <RemindersSection />;
    case 'privacy':
      return <PrivacySection />;
    case 'about':
      return <AboutSection />;
  }
}

/** Settings: the record's own facts first, then this device. The profiles of the device come from the app. */
export function SettingsPage(controls: ProfileControls) {
  const section = sectionOf(useParams()['section']);
  return (
    <Page title="Settings">
      <div className="@container flex flex-col gap-6">
        <SettingsNav current={section} />
        <SectionContent key={section} section={section} {...controls} />
      </div>
    </Page>
  );
}
