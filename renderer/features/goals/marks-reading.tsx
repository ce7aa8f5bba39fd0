import type { Catalogue } from '../../hooks/use-catalogue.ts';
import { Fold } from '../../ui/fold.tsx';

/** What success and high performance in the role look like: to read, not to tick. */
export function MarksReading({
  catalogue,
}: {
  catalogue: Pick<Catalogue<'milestones'>, 'success' | 'highPerformance'>;
}) {
  const parts = [
    { title: 'What success looks like', marks: catalogue.success },
    { title: 'What high performance looks like', marks: catalogue.highPerformance },
  ];
  return (
    <div className="mt-5">
      {parts.map(({ title, marks }) => (
        <Fold key={title} title={title} summary={`${marks.length} marks, to read`}>
          <ul className="flex max-w-reading list-disc flex-col gap-1.5 pl-4 leading-reading text-text-2">
            {marks.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </Fold>
      ))}
    </div>
  );
}
