import { useSearchParams } from 'react-router';

/** What is open on the page. It lives in the address, so that coming back from an entry finds the page as it was left. */
export interface ReadinessPlace {
  month: string | null;
  /** Criteria whose derivation is open. */
  why: readonly string[];
  /** Criteria whose markers are open. */
  markers: readonly string[];
  selectMonth: (month: string) => void;
  toggleWhy: (criterionId: string) => void;
  toggleMarkers: (criterionId: string) => void;
}

const listed = (value: string | null): string[] => (value === null || value === '' ? [] : value.split(' '));
const toggled = (list: readonly string[], id: string): string[] =>
  list.includes(id) ? list.filter((one) => one !== id) : [...list, id];

/** Reads and changes the place; changes do not add steps to the history. */
export function useReadinessPlace(): ReadinessPlace {
  const [parameters, setParameters] = useSearchParams();
  const set = (name: string, value: string): void =>
    setParameters(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const [why, markers] = [listed(parameters.get('why')), listed(parameters.get('markers'))];
  return {
    month: parameters.get('month'),
    why,
    markers,
    selectMonth: (month) => set('month', month),
    toggleWhy: (id) => set('why', toggled(why, id).join(' ')),
    toggleMarkers: (id) => set('markers', toggled(markers, id).join(' ')),
  };
}
