import type { MetricDefinition } from '../../../shared/metrics/create-metric.ts';

const cadenceNames: Record<MetricDefinition['cadences'][number], string> = {
  weekly: 'weekly',
  sprint: 'each sprint',
  monthly: 'monthly',
  quarterly: 'quarterly',
};

/** All that the catalogue says about one metric. Its target is an example and says so. */
export function DefinitionFacts({ row }: { row: MetricDefinition }) {
  const facts = [
    ['What', row.measures],
    ['Why', row.why],
    ['How to measure it', row.how],
    ['Example of a target', [row.exampleTarget, row.targetQualifier].filter(Boolean).join('; ')],
    ['How often', row.cadences.map((cadence) => cadenceNames[cadence]).join(' or ')],
    ['Unit', row.units.join(', or ')],
  ] as const;
  return (
    <dl className="flex max-w-reading flex-col gap-3 leading-reading">
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt className="text-12 text-text-2">{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
