import { Button } from '../../ui/button.tsx';

/** What stands in place of the screens when the record could not be opened. */
export function BootError({ message }: { message: string }) {
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
