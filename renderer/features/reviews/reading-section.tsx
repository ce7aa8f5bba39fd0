import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Catalogue } from '../../hooks/use-catalogue.ts';
import { useCatalogue } from '../../hooks/use-catalogue.ts';
import { Fold } from '../../ui/fold.tsx';
import { Section } from '../../ui/section.tsx';

type Signal = Catalogue<'evaluation'>['signals'][number];

const signalTitles: Record<Signal['kind'], string> = {
  strong: 'Strong signals',
  weak: 'Weak signals',
  'red-flag': 'Red flags',
};
const signalKinds: readonly Signal['kind'][] = ['strong', 'weak', 'red-flag'];

const List = ({ children }: { children: ReactNode }) => (
  <ul className="flex max-w-reading list-disc flex-col gap-1 pl-4 leading-reading text-text-2">{children}</ul>
);

function HowItIsLookedAt({ areas, exercises, dimensions }: Catalogue<'evaluation'>) {
  return (
    <Fold title="How others look at it" summary={`${areas.length} areas, ${exercises.length} exercises`}>
      <List>
        {areas.map(({ id, name, looksAt }) => (
          <li key={id}>
            <span className="text-text">{name}.</span> {looksAt}
          </li>
        ))}
      </List>
      <List>
        {exercises.map(({ id, name, time, task, judged, qualifier }) => (
          <li key={id}>
            <span className="text-text">
              {name}, {time}
              {qualifier && ` (${qualifier})`}.
            </span>{' '}
            {task} {judged !== null && `Judged: ${judged}`}
          </li>
        ))}
      </List>
      <List>
        {dimensions.map(({ id, name, methods }) => (
          <li key={id}>
            <span className="text-text">{name}</span>: {methods.join(', ')}
          </li>
        ))}
      </List>
    </Fold>
  );
}

/** What interviewers go by, to read and not to answer. */
export const ReadingSection = memo(function ReadingSection() {
  const evaluation = useCatalogue('evaluation');
  if (!evaluation) return null;
  return (
    <Section title="To read beside it">
      <div className="flex flex-col">
        {signalKinds.map((kind) => {
          const signals = evaluation.signals.filter((one) => one.kind === kind);
          return (
            <Fold key={kind} title={signalTitles[kind]} summary={signals.length}>
              <List>
                {signals.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </List>
            </Fold>
          );
        })}
        <HowItIsLookedAt {...evaluation} />
      </div>
    </Section>
  );
});
