import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import type { Services } from '../hooks/services.ts';
import { ServicesContext } from '../hooks/services.ts';
import { UiProvider } from '../ui/ui-provider.tsx';
import { boot } from './boot/boot.ts';
import { catchUpLater } from './boot/catch-up-later.ts';
import { sweepBinLater } from './boot/sweep-bin-later.ts';
import { BootError } from './boot/boot-error.tsx';
import { router } from './routes.tsx';
import { useAppearance } from './shell/use-appearance.ts';

type State = { phase: 'opening' } | { phase: 'open'; services: Services } | { phase: 'failed'; message: string };

/** One attempt for the life of the page: a database is opened once and never retried behind the person's back. */
let attempt: Promise<Services> | null = null;

/** The whole application: opens the record, then shows the screens, or says what is wrong and that nothing was changed. */
export function App() {
  const [state, setState] = useState<State>({ phase: 'opening' });
  useAppearance();
  useEffect(() => {
    attempt ??= boot();
    attempt.then(
      (services) => {
        setState({ phase: 'open', services });
        catchUpLater(services);
        sweepBinLater(services);
      },
      (error: unknown) =>
        setState({ phase: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
  }, []);

  return (
    <UiProvider>
      {state.phase === 'failed' && <BootError message={state.message} />}
      {state.phase === 'open' && (
        <ServicesContext value={state.services}>
          <RouterProvider router={router} />
        </ServicesContext>
      )}
    </UiProvider>
  );
}
