import { useEffect } from 'react';
import { Button } from '../../ui/button.tsx';

/** What stands in place of the screens when the record could not be opened. */
export function BootError({ message }: { message: string }) {
  useEffect(
    // Nothing was opened, so nothing has to be written before the window closes.
    () => window.rungbook?.on('app.before-quit', () => void window.rungbook?.ask('app.quit-ready', null)),
    [],
  );
  return (
    <main className="mx-auto flex max-w-reading flex-col items-start gap-4 p-8">
      <h1 className="text-20 font-semibold">Your record was not opened</h1>
      <p role="alert" className="select-content leading-reading">
        {message}
      </p>
      <Button onClick={() => window.location.reload()}>Try again</Button>
    </main>
  );
}
