/** Runs before every file of screen tests; the files of a worker share its modules and its one window, so each leaves it as it was. */
import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { useToastStore } from '../../renderer/hooks/toast-store.ts';
import { runBeforeLeave } from '../../renderer/hooks/use-before-leave.ts';
import { fillJsdomGaps } from './fill-jsdom-gaps.ts';
import { closeWhatIsOpen } from './open-records.ts';

fillJsdomGaps();
// A busy machine is not a failure: what is awaited may take as long as a test may.
configure({ asyncUtilTimeout: 10_000 });

// As the app does: what is typed is written before the record closes.
afterEach(async () => {
  await runBeforeLeave();
  cleanup();
  closeWhatIsOpen();
  useToastStore.setState({ toasts: [] });
});
