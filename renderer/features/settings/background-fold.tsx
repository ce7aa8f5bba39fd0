import { useCatalogue } from '../../hooks/use-catalogue.ts';
import { Fold } from '../../ui/fold.tsx';

/** What people in the role commonly bring, to read beside one's own: nothing here is a condition, and nothing is a gap. */
export function BackgroundFold() {
  const background = useCatalogue('background');
  if (!background) return null;
  const { note, groups, rows } = background;
  return (
    <Fold title="What people in a Senior role commonly bring" summary="nothing of it is a condition">
      <p className="max-w-reading text-text-2">{note}</p>
      {groups.map(({ id, title, qualifier }) => (
        <div key={id} className="flex flex-col gap-1">
          <h3 className="text-12 text-text-3">{qualifier === null ? title : `${title}, ${qualifier}`}</h3>
          <ul className="flex max-w-reading list-disc flex-col gap-1 pl-4 leading-reading text-text-2">
            {rows
              .filter((row) => row.group === id)
              .map((row) => (
                <li key={row.id}>
                  {row.text}
                  {row.qualifier !== null && ` (${row.qualifier})`}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Fold>
  );
}
