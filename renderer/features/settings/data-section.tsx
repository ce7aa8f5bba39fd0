import { useServices } from '../../hooks/services.ts';
import { Section } from '../../ui/section.tsx';
import type { ProfileControls } from './profile-controls.ts';
import { ProfilesList } from './profiles-list.tsx';

/** Where the record lies, who can read it, and the profiles of this device. */
export function DataSection(controls: ProfileControls) {
  const { info } = useServices();
  const inBrowser = info.platform === 'browser';
  return (
    <>
      <Section title="Where it lies">
        <p className="select-content leading-reading">
          {inBrowser ? info.dataFolder : <span className="font-mono text-12 break-all">{info.dataFolder}</span>}
        </p>
        <p className="leading-reading text-text-2">
          {inBrowser
            ? 'There is no second copy: clearing the browser’s data deletes it. The desktop app keeps a journal of every change.'
            : 'The working copy is a database; beside it a journal keeps every change, synced to disk before “saved” is shown.'}{' '}
          Whoever can read your files can read it, administrators included.
        </p>
        <p className="flex flex-wrap gap-x-4">
          <a href="#/import" className="rounded-6 text-accent hover:underline">
            Import <span aria-hidden>→</span>
          </a>
          <a href="#/journal/bin" className="rounded-6 text-accent hover:underline">
            Bin <span aria-hidden>→</span>
          </a>
        </p>
      </Section>
      <ProfilesList {...controls} />
    </>
  );
}
