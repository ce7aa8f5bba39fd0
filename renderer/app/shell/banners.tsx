import { useServices } from '../../hooks/services.ts';
import { Banner } from '../../ui/banner.tsx';
import { BrowserBanner } from './browser-banner.tsx';
import { SafetyBanner } from './safety-banner.tsx';

/** What the person must know about this run for as long as it lasts. */
export function Banners() {
  const { info, profile } = useServices();
  return (
    <>
      <SafetyBanner />
      {info.testRuntime && (
        <Banner tone="warn">
          Test runtime: an old, re-packed Electron for development and tests. Its data is kept apart; do not keep a real
          record here.
        </Banner>
      )}
      {info.platform === 'browser' && <BrowserBanner />}
      {profile.kind === 'sample' && (
        <Banner tone="info">
          This is the sample career of an invented engineer. Change anything; remove it under{' '}
          <a href="#/settings/data" className="underline">
            Settings, Data
          </a>
          .
        </Banner>
      )}
    </>
  );
}
