import { useNavigate, useRouteError } from 'react-router';
import { Button } from '../../ui/button.tsx';

/** A screen that failed: says so plainly, keeps the rest of the app alive. What was typed is in its draft. */
export function RouteError() {
  const error = useRouteError();
  const navigate = useNavigate();
  return (
    <main className="flex flex-col items-start gap-4 p-8">
      <h1 className="text-20 font-semibold">This screen could not be shown</h1>
      <p role="alert" className="select-content max-w-reading leading-reading">
        Nothing was lost: what you saved is saved, and what you were typing is kept as a draft.{' '}
        {error instanceof Error ? `What went wrong: ${error.message}` : ''}
      </p>
      <Button onClick={() => void navigate('/today')}>Go to Today</Button>
    </main>
  );
}
