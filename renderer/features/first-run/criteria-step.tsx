import { useLadder } from '../../hooks/use-ladder.ts';

/** What the record is held against. There is one ladder so far, and it says where it comes from. */
export function CriteriaStep() {
  const ladder = useLadder();
  return (
    <>
      <p>
        Your evidence is held against these criteria, {ladder.title}. {ladder.note}
      </p>
      <ol className="flex list-decimal flex-col gap-1.5 pl-6">
        {ladder.criteria.map((criterion) => (
          <li key={criterion.id}>
            <span className="font-medium">{criterion.short}.</span>{' '}
            <span className="text-text-2">{criterion.text}</span>
          </li>
        ))}
      </ol>
      <p className="text-text-2">Pasting your company’s own ladder comes with a later version; evidence can move over then.</p>
    </>
  );
}
