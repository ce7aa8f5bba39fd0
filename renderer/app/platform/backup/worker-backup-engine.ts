import type { Result } from '../../../../shared/ipc/result.ts';
import { failed } from '../../../../shared/ipc/result.ts';
import type { BackupEngine, Watch } from '../../../hooks/backup-engine.ts';
import { CANCELLED } from '../../../hooks/backup-engine.ts';
import { trustedWorkerUrl } from '../worker-url.ts';
import workerUrl from './backup-worker.ts?worker&url';
import type { BackupTasks } from './backup-tasks.ts';
import type { TaskInput, TaskMessage } from './worker-messages.ts';

const NOT_STARTED = failed('failed', 'This did not work: the part of Rungbook that does it did not start. Restart it.');

/** The backup engine in a worker of its own for every task, so that the page stays awake and a task can be called off. */
export function createWorkerBackupEngine(): BackupEngine {
  let callOff: (() => void) | null = null;

  function ask<Name extends keyof BackupTasks>(task: Name, input: TaskInput<Name>, watch: Watch) {
    callOff?.();
    const answered = new Promise<Result<unknown>>((resolve) => {
      const worker = new Worker(trustedWorkerUrl(workerUrl), { type: 'module' });
      const end = (answer: Result<unknown>): void => {
        worker.terminate();
        callOff = null;
        resolve(answer);
      };
      callOff = () => end(failed(CANCELLED, 'Called off. Nothing was changed.'));
      worker.onmessage = ({ data }: MessageEvent<TaskMessage>) => {
        if ('answer' in data) end(data.answer);
        else watch(data.progress);
      };
      worker.onerror = () => end(NOT_STARTED);
      worker.postMessage({ task, with: input });
    });
    // The worker is built from the same tasks, so it answers what they answer.
    return answered as ReturnType<BackupTasks[Name]>;
  }

  return {
    make: (parts, passphrase, watch) => ask('make', [parts, passphrase], watch),
    preview: (source, current, watch) => ask('preview', [source, current], watch),
    makeKey: (passphrase, watch) => ask('makeKey', [passphrase], watch),
    cancel: () => callOff?.(),
  };
}
