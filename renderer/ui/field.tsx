import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

/** What every form control of this folder takes beside its own value. */
export interface FieldProps {
  label: string;
  /** Keeps the label for screen readers only; for places whose meaning is plain to the eye. */
  hideLabel?: boolean | undefined;
  hint?: ReactNode;
  /** What is wrong and what to do; replaces the hint and marks the control as invalid. */
  error?: string | null | undefined;
  className?: string | undefined;
}

/** The attributes that tie a control to its label, hint and error. */
export interface FieldControl {
  id: string;
  labelId: string;
  describedBy: string | undefined;
  invalid: boolean | undefined;
}

interface FieldFrameProps extends FieldProps {
  /** Use a given id when the control brings its own. */
  id?: string | undefined;
  children: (control: FieldControl) => ReactNode;
}

/** Label above, control, then one line of hint or error, wired by id. For controls that this folder does not have. */
export function Field({ label, hideLabel, hint, error, className, id, children }: FieldFrameProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const noteId = `${controlId}-note`;
  const labelId = `${controlId}-label`;
  const note = error ?? hint;
  return (
    <div className={classNames('flex min-w-0 flex-col gap-1', className)}>
      <label id={labelId} htmlFor={controlId} className={hideLabel ? 'sr-only' : 'text-12 text-text-2'}>
        {label}
      </label>
      {children({
        id: controlId,
        labelId,
        describedBy: note ? noteId : undefined,
        invalid: error ? true : undefined,
      })}
      {note && (
        <p id={noteId} className={classNames('flex gap-1 text-12', error ? 'text-bad' : 'text-text-3')}>
          {error && <Icon icon={CircleAlert} className="size-3.5" />}
          {note}
        </p>
      )}
    </div>
  );
}
