import { BIN_DAYS } from '../../../shared/record/bin.ts';
import { momentInWords } from '../../../shared/today/moment-in-words.ts';
import { useServices } from '../../hooks/services.ts';
import type { TakeBack } from '../../hooks/use-import-history.ts';
import { useTakeBack, useTakeBackPreview } from '../../hooks/use-import-history.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

/** What taking an import back would do, before it is done: what goes, and what stays because it was worked on since. */
export function TakeBackDialog({ changeId, onClose }: { changeId: string; onClose: () => void }) {
  const { now, zone } = useServices();
  const preview = useTakeBackPreview(changeId);
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
            Take back {entries(count)}
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
  const { untouched, touched, gone } = preview;
  return (
    <div className="flex flex-col gap-3 leading-reading">
      {untouched.length > 0 ? (
        <p>
          {untouched.length === 1 ? '1 entry leaves' : `${untouched.length} entries leave`} the record. Undo brings{' '}
          {untouched.length === 1 ? 'it' : 'them'} back, and the bin shows {untouched.length === 1 ? 'it' : 'them'} for{' '}
          {BIN_DAYS} days.
        </p>
      ) : (
        <p>Nothing can be taken back: every entry that is still here was worked on since.</p>
      )}
      {touched.length > 0 && (
        <>
          <p>
            {touched.length === 1 ? '1 entry stays' : `${touched.length} entries stay`}, because later edits stand in
            the way:
          </p>
          <ul aria-label="Stays" className="flex flex-col">
            {touched.map(({ id, title, why, at }) => (
              <li key={id} className="flex min-w-0 flex-col border-t border-border py-1.5">
                <a
                  href={`#/journal/${id}`}
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
