import type { Result } from '../../../../shared/ipc/result.ts';
import { failed } from '../../../../shared/ipc/result.ts';
import { createBackupTasks } from './backup-tasks.ts';
import type { TaskMessage, TaskRequest } from './worker-messages.ts';

/** What a worker's global scope offers; the page's types know only windows. */
interface Scope {
  postMessage: (message: TaskMessage) => void;
  onmessage: ((event: { data: TaskRequest }) => void) | null;
}

const scope = globalThis as unknown as Scope;
const tasks = createBackupTasks();

function run(request: TaskRequest): Promise<Result<unknown>> {
  const watch = (progress: Parameters<Parameters<typeof tasks.makeKey>[1]>[0]) => scope.postMessage({ progress });
  switch (request.task) {
    case 'make':
      return tasks.make(...request.with, watch);
    case 'preview':
      return tasks.preview(...request.with, watch);
    case 'makeKey':
      return tasks.makeKey(...request.with, watch);
  }
}

const BROKEN = failed('failed', 'This did not work: the computer has not enough free memory. Nothing was changed.');

/** One task for one worker: the page starts another one for the next, and ends this one to call it off. */
scope.onmessage = ({ data }) => {
  void run(data)
    .catch(() => BROKEN)
    .then((answer) => scope.postMessage({ answer }));
};
