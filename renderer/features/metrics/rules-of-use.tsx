import type { Catalogue } from '../../hooks/use-catalogue.ts';

/** What to mind whenever a metric is used. */
export function RulesOfUse({ rules, note }: Pick<Catalogue<'metrics'>, 'rules' | 'note'>) {
  return (
    <>
      <ul aria-label="Rules of use" className="flex max-w-reading list-disc flex-col gap-1 pl-4 leading-reading">
        {rules.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p className="max-w-reading text-12 leading-reading text-text-2">{note}</p>
    </>
  );
}
