import type { WeeklyGit, WeeklyRepository } from '../../hooks/use-weekly-git.ts';
import { Button } from '../../ui/button.tsx';
import { gitStateInWords } from './friday-words.ts';

function Source({ repository, onForget }: { repository: WeeklyRepository; onForget: () => void }) {
  const { name, author, state } = repository;
  return (
    <li className="flex flex-wrap items-center gap-x-2">
      <span className="min-w-0 break-words text-text-2" title={author}>
        git · {name}
      </span>
      <span role="status" className={state.is === 'failed' ? 'min-w-0 text-warn' : 'text-text-3'}>
        {gitStateInWords(state)}
      </span>
      <Button variant="ghost" className="text-12" aria-label={`Forget ${name}`} onClick={onForget}>
        Forget
      </Button>
    </li>
  );
}

/** The repositories that this device remembers, what became of looking into each, and the way to forget one. */
export function GitSources({ git: { repositories, forget } }: { git: WeeklyGit }) {
  if (repositories.length === 0) return null;
  return (
    <ul aria-label="Repositories on this device" className="flex flex-col gap-0.5 text-12">
      {repositories.map((repository) => (
        <Source key={repository.token} repository={repository} onForget={() => void forget(repository)} />
      ))}
    </ul>
  );
}
