import { useCatalogue } from '../../hooks/use-catalogue.ts';
import { Fold } from '../../ui/fold.tsx';
import { RulesOfUse } from './rules-of-use.tsx';

/** The rules for using metrics, folded until they are needed. */
export function RulesFold() {
  const catalogue = useCatalogue('metrics');
  if (!catalogue) return null;
  return (
    <Fold title="Rules of use" summary="before a number is used for anything">
      <RulesOfUse rules={catalogue.rules} note={catalogue.note} />
    </Fold>
  );
}
