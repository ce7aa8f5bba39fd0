import { Undo2 } from 'lucide-react';
import { momentInWords } from '../../../shared/today/moment-in-words.ts';
import { useServices } from '../../hooks/services.ts';
import type { ActionSubject, RecentAction } from '../../hooks/use-recent-actions.ts';
import { useActionSubjects } from '../../hooks/use-recent-actions.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { SubjectList } from './subject-list.tsx';

interface ActionDetailProps {
  action: RecentAction;
  onUndo: () => void;
}

function Words({ action, subjects }: { action: RecentAction; subjects: readonly ActionSubject[] }) {
  if (action.undone) return <p className="text-text-2">This was undone.</p>;
  const inTheWay = subjects.filter(({ laterEdit }) => laterEdit !== null).length;
  if (inTheWay === 0) return <p className="text-text-2">Nothing stands in the way of taking it back.</p>;
  const what =
    subjects.length === 1 ? 'It was changed again since' : `${inTheWay} of ${subjects.length} were changed again since`;
  return <p>{what}, so taking this back would take the later edits back too. Undo those first, or open the history.</p>;
}

/** One action: which records it changed, whether it can be taken back, and what stands in the way when it cannot. */
export function ActionDetail({ action, onUndo }: ActionDetailProps) {
  const { now, zone } = useServices();
  const subjects = useActionSubjects(action.id);
  if (subjects === undefined) {
    return (
      <div className="p-6">
        <Skeleton lines={3} label="Loading the action" />
      </div>
    );
  }
  const known = subjects ?? [];
  const isFree = !action.undone && known.length > 0 && known.every(({ laterEdit }) => laterEdit === null);
  return (
    <div className="h-full overflow-y-auto">
      <div className="flex max-w-today flex-col gap-4 px-6 py-5">
        <div className="flex flex-col gap-1">
          <h2 className="text-15 font-semibold break-words">{action.label}</h2>
          <p className="text-12 text-text-2">{momentInWords(action.at, { now: now(), zone })}</p>
        </div>
        {subjects === null ? (
          <p className="text-text-2">This action is not kept any more.</p>
        ) : (
          <Words action={action} subjects={subjects} />
        )}
        {!action.undone && (
          <Button variant="primary" icon={Undo2} className="self-start" disabled={!isFree} onClick={onUndo}>
            Undo this
          </Button>
        )}
        <SubjectList subjects={known} />
      </div>
    </div>
  );
}
