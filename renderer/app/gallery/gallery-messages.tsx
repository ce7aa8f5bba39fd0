import { useCallback, useState } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { Toast } from '../../ui/toast.tsx';
import { GallerySpecimen } from './gallery-specimen.tsx';

/** Everything that the app says by itself. */
export function GalleryMessages() {
  const [shown, setShown] = useState(true);
  const dismiss = useCallback(() => setShown(false), []);
  return (
    <>
      <GallerySpecimen name="Banner">
        <div className="w-full">
          <Banner tone="info" onDismiss={dismiss}>
            Test runtime: this window cannot open a real record.
          </Banner>
          <Banner tone="warn">Only one copy of this record exists. Choose a folder for a second one.</Banner>
          <Banner tone="bad" action={<Button>Copy the text</Button>}>
            Not saved: the disk is full. Your text is still here; free some space and try again, or copy it.
          </Banner>
        </div>
      </GallerySpecimen>
      <GallerySpecimen name="Toast">
        {shown && (
          <ol className="flex flex-col gap-2">
            <Toast
              toast={{
                id: 'bin',
                text: '“Cut p99 of checkout” moved to the bin.',
                action: { label: 'Undo', shortcut: 'Ctrl Z', onAct: dismiss },
                duration: null,
              }}
              onDismiss={dismiss}
            />
            <Toast
              toast={{ id: 'bad', text: 'Not exported: the folder is read-only.', tone: 'bad' }}
              onDismiss={dismiss}
            />
          </ol>
        )}
      </GallerySpecimen>
      <GallerySpecimen name="EmptyState">
        <EmptyState action={<Button variant="primary">New entry</Button>}>
          Nothing here yet. Write down one thing you did this week.
        </EmptyState>
      </GallerySpecimen>
      <GallerySpecimen name="Loading">
        <Spinner label="Reading 2,400 commits…" />
        <div className="w-64">
          <Skeleton />
        </div>
      </GallerySpecimen>
    </>
  );
}
