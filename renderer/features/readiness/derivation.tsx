import type { CriterionReadiness } from '../../../shared/readiness/readiness.ts';
import type { Sentence } from '../../../shared/readiness/sentence.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';

function NamedEntries({ entries, more }: Pick<Sentence, 'entries' | 'more'>) {
  return (
    <ul className="flex flex-col pl-3">
      {entries.map(({ id, title, occurredOn }) => (
        <li key={id} className="flex min-h-6 flex-wrap items-center gap-x-2">
          <a href={`#/journal/${id}`} draggable={false} className="rounded-6 hover:underline">
            {title}
          </a>
          <span className="text-12 text-text-3">{exactDay(occurredOn)}</span>
        </li>
      ))}
      {more > 0 && <li className="text-12 text-text-3">and {more} more</li>}
    </ul>
  );
}

/** The sentences that a verdict was derived from, with the entries they speak of, the manager's words, and the rule. */
export function Derivation({ readiness, rule }: { readiness: CriterionReadiness; rule: string }) {
  const { sentences, managerStance } = readiness;
  return (
    <div className="select-content flex max-w-reading flex-col gap-2 leading-reading">
      {sentences.map(({ text, entries, more }) => (
        <div key={text}>
          <p>{text}</p>
          {entries.length > 0 && <NamedEntries entries={entries} more={more} />}
        </div>
      ))}
      {managerStance?.words && (
        <p>
          Your manager, {exactDay(managerStance.statedOn)}: “{managerStance.words}”
        </p>
      )}
      <p className="text-12 text-text-3">The rule: {rule}</p>
    </div>
  );
}
