import type { ReactNode } from 'react';

export interface AppFrameProps {
  /** Banners above everything. */
  banners?: ReactNode;
  sidebar: ReactNode;
  children: ReactNode;
}

/**
 * The window: banners, sidebar, content. It is the container that the sidebar measures itself by, in rem, so that a 900 px window
 * at 200 % text behaves like one of 450 px.
 */
export function AppFrame({ banners, sidebar, children }: AppFrameProps) {
  return (
    <div className="@container/frame flex h-full flex-col">
      {banners}
      <div className="flex min-h-0 flex-1">
        {sidebar}
        <main id="content" className="min-w-0 flex-1" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}
