import type { Result } from '../../../../shared/ipc/result.ts';
import type { Progress } from '../../../hooks/backup-engine.ts';
import type { BackupTasks } from './backup-tasks.ts';

/** What a task takes beside its watch, which cannot cross to a worker. */
export type TaskInput<Name extends keyof BackupTasks> = BackupTasks[Name] extends (
  ...all: [...infer Input, watch: never]
) => unknown
  ? Input
  : never;

/** What the page asks its worker for: a task by name, with what it takes. */
export type TaskRequest = { [Name in keyof BackupTasks]: { task: Name; with: TaskInput<Name> } }[keyof BackupTasks];

/** What the worker says: how far it is, and then once the answer. */
export type TaskMessage = { progress: Progress } | { answer: Result<unknown> };
