import { BIN_DAYS } from '../../../shared/record/bin.ts';
import { momentInWords } from '../../../shared/today/moment-in-words.ts';
import { useServices } from '../../hooks/services.ts';
import type { PastImport, TakeBack } from '../../hooks/use-import-history.ts';
import { importedInWords, useTakeBack, useTakeBackPreview } from '../../hooks/use-import-history.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

/** What taking an import back would do, before it is done: what goes, and what stays because it was worked on since. */
export function TakeBackDialog({ past, onClose }: { past: PastImport; onClose: () => void }) {
  const { now, zone } = useServices();
  const preview = useTakeBackPreview(past);
  const takeBack = useTakeBack();
  const count = preview?.untouched.length ?? 0;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Take back this import?"
      description={preview ? `${preview.label}, ${momentInWords(preview.at, { now: now(), zone })}` : ''}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            disabled={count === 0}
            onClick={() => {
              onClose();
              if (preview) void takeBack(preview);
            }}
          >
            Take back {importedInWords(count, past.of)}
          </Button>
        </>
      }
    >
      {preview ? <Preview preview={preview} onLeave={onClose} /> : <Skeleton lines={3} label="Loading the import" />}
    </Dialog>
  );
}

function Preview({ preview, onLeave }: { preview: TakeBack; onLeave: () => void }) {
  const { now, zone } = useServices();
  const { untouched, touched, gone, of } = preview;
  return (
    <div className="flex flex-col gap-3 leading-reading">
      {untouched.length > 0 ? (
        <p>
          {importedInWords(untouched.length, of)} {untouched.length === 1 ? 'leaves' : 'leave'} the record. Undo brings{' '}
          {untouched.length === 1 ? 'it' : 'them'} back, and the bin shows {untouched.length === 1 ? 'it' : 'them'} for{' '}
          {BIN_DAYS} days.
        </p>
      ) : (
        <p>Nothing can be taken back: every {of} that is still here was worked on since.</p>
      )}
      {touched.length > 0 && (
        <>
          <p>
            {importedInWords(touched.length, of)} {touched.length === 1 ? 'stays' : 'stay'}, because later edits stand
            in the way:
          </p>
          <ul aria-label="Stays" className="flex flex-col">
            {touched.map(({ id, title, why, at, place }) => (
              <li key={id} className="flex min-w-0 flex-col border-t border-border py-1.5">
                <a
                  href={`#${place ?? ''}`}
                  draggable={false}
                  className="truncate rounded-6 hover:underline"
                  onClick={onLeave}
                >
                  {title}
                </a>
                <span className="truncate text-12 text-text-2">
                  {why}, {momentInWords(at, { now: now(), zone })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {gone > 0 && <p className="text-text-2">{gone === 1 ? '1 is' : `${gone} are`} in the bin or gone already.</p>}
    </div>
  );
}
