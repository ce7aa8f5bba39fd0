import { useId } from 'react';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { PreviewStep } from './preview-step.tsx';
import { UnlockStep } from './unlock-step.tsx';
import type { Restore, RestoreState } from './use-restore.ts';
import { WorkProgress } from './work-progress.tsx';

const titles: Record<RestoreState['at'], string> = {
  nothing: 'Restore',
  working: 'Restore',
  locked: 'Open an encrypted backup',
  preview: 'What restoring changes',
  restoring: 'Restore',
  restored: 'Restored',
  refused: 'Not restored',
};

interface StepProps {
  restore: Restore;
  formId: string;
}

function Step({ restore, formId }: StepProps) {
  const { state } = restore;
  switch (state.at) {
    case 'nothing':
      return null;
    case 'working':
      return <WorkProgress progress={state.progress} fallback={state.words} />;
    case 'restoring':
      return <WorkProgress progress={null} fallback="Taking a snapshot of now, then restoring in one step" />;
    case 'restored':
      return (
        <p className="leading-reading">
          Your record is as it was then. Its case or ladder differs from the one that the screens show; start anew to
          see it. Undo works afterwards too.
        </p>
      );
    case 'locked':
      return (
        <UnlockStep
          {...state}
          formId={formId}
          onUnlock={(passphrase) => void restore.unlock(state.source, passphrase)}
          onChooseKey={() => void restore.chooseKey(state.source)}
        />
      );
    case 'preview':
      return (
        <div className="flex flex-col gap-4">
          {state.problem !== null && <Banner tone="bad">{state.problem}</Banner>}
          <PreviewStep preview={state.preview} />
        </div>
      );
    case 'refused':
      return (
        <p role="alert" className="select-content leading-reading">
          {state.problem}
        </p>
      );
  }
}

function MainButton({ restore, formId }: StepProps) {
  const { state } = restore;
  switch (state.at) {
    case 'nothing':
    case 'working':
    case 'restoring':
      return null;
    case 'locked':
      return (
        <Button variant="primary" type="submit" form={formId}>
          Open
        </Button>
      );
    case 'preview':
      return state.preview.plan.changes.length === 0 ? null : (
        <Button variant="primary" onClick={() => void restore.confirm(state.name, state.preview)}>
          Restore
        </Button>
      );
    case 'restored':
      return (
        <Button variant="primary" onClick={() => window.location.reload()}>
          Start anew
        </Button>
      );
    case 'refused':
      return <Button onClick={() => void restore.fromFile()}>Choose another file…</Button>;
  }
}

/** The way from a file or a snapshot to the restored record: open, look, restore. Closing it at any time changes nothing. */
export function RestoreDialog({ restore }: { restore: Restore }) {
  const formId = useId();
  const { state, close } = restore;
  return (
    <Dialog
      open={state.at !== 'nothing'}
      onOpenChange={close}
      title={titles[state.at]}
      description={state.at === 'preview' ? state.name : undefined}
      size={state.at === 'preview' ? 'large' : 'medium'}
      footer={
        <>
          <Button onClick={close} disabled={state.at === 'restoring'}>
            {state.at === 'refused' || state.at === 'restored' ? 'Close' : 'Cancel'}
          </Button>
          <MainButton restore={restore} formId={formId} />
        </>
      }
    >
      <Step restore={restore} formId={formId} />
    </Dialog>
  );
}
