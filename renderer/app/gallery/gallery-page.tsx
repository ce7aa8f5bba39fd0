import { useState } from 'react';
import { Section } from '../../ui/section.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { UiProvider } from '../../ui/ui-provider.tsx';
import { GalleryButtons } from './gallery-buttons.tsx';
import { GalleryChart } from './gallery-chart.tsx';
import { GalleryFields } from './gallery-fields.tsx';
import { GalleryFrame } from './gallery-frame.tsx';
import { GalleryMessages } from './gallery-messages.tsx';
import { GalleryOverlays } from './gallery-overlays.tsx';
import { GalleryText } from './gallery-text.tsx';

const parts = [
  { title: 'Pressed', content: <GalleryButtons /> },
  { title: 'Typed and chosen', content: <GalleryFields /> },
  { title: 'Said', content: <GalleryMessages /> },
  { title: 'Floating', content: <GalleryOverlays /> },
  { title: 'Read', content: <GalleryText /> },
  { title: 'Drawn', content: <GalleryChart /> },
];

type Theme = 'light' | 'dark';

/** For development only: every component in every state, light and dark, so that a change can be judged by looking. */
export function GalleryPage() {
  const [theme, setTheme] = useState<Theme>(document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light');
  const show = (next: Theme) => {
    document.documentElement.dataset['theme'] = next;
    setTheme(next);
  };
  return (
    <UiProvider>
      <div className="h-full overflow-y-auto bg-canvas">
        <div className="mx-auto flex max-w-240 flex-col gap-8 p-6">
          <header className="flex items-center justify-between gap-4">
            <h1 className="text-20 font-semibold">Gallery</h1>
            <SegmentedControl
              label="Theme"
              value={theme}
              onValueChange={show}
              segments={[
                { value: 'light', label: 'Light' },
                { value: 'dark', label: 'Dark' },
              ]}
            />
          </header>
          {parts.map((part) => (
            <Section key={part.title} title={part.title}>
              <div>{part.content}</div>
            </Section>
          ))}
        </div>
        <div className="px-6 pb-6">
          <div className="h-160 overflow-hidden border border-border">
            <GalleryFrame />
          </div>
        </div>
      </div>
    </UiProvider>
  );
}
