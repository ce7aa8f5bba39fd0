import { useLadder } from '../../hooks/use-ladder.ts';
import { Section } from '../../ui/section.tsx';

/** The ladder as it is: criteria with their markers, where they come from, and its version. */
export function LadderSection() {
  const ladder = useLadder();
  return (
    <Section title={`${ladder.title}, ${ladder.version}`}>
      <p className="select-content leading-reading text-text-2">{ladder.note}</p>
      <ol className="flex flex-col gap-5 pt-2">
        {ladder.criteria.map((criterion) => (
          <li key={criterion.id} className="select-content flex flex-col gap-1 leading-reading">
            <h3 className="font-medium">{criterion.short}</h3>
            {criterion.text !== criterion.short && <p className="text-text-2">{criterion.text}</p>}
            {criterion.markers.length > 0 && (
              <ul className="flex list-disc flex-col gap-1 pl-5">
                {criterion.markers.map((marker) => (
                  <li key={marker.id}>{marker.text}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
