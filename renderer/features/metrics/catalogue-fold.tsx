import { useCatalogue } from '../../hooks/use-catalogue.ts';
import { Fold } from '../../ui/fold.tsx';
import { DefinitionFacts } from './definition-facts.tsx';

/** What the catalogue says about the metric that this one was taken from. */
export function CatalogueFold({ id }: { id: string }) {
  const row = useCatalogue('metrics')?.metrics.find((metric) => metric.id === id);
  if (!row) return null;
  return (
    <Fold title="From the catalogue" summary={row.exampleTarget}>
      <DefinitionFacts row={row} />
    </Fold>
  );
}
