export interface FigureLineProps {
  baseline?: string | number | null | undefined;
  result: string | number;
  unit?: string | null | undefined;
  source?: string | null | undefined;
  quality?: 'measured' | 'estimate' | null | undefined;
  /** `detail` is the result above the prose; `row` is small enough for a list. */
  look?: 'detail' | 'row' | undefined;
}

/** A gain in figures: `840 → 310 ms · Grafana · measured`. The arrow is read out as "to". */
export function FigureLine({ baseline, result, unit, source, quality, look = 'row' }: FigureLineProps) {
  return (
    <span className={look === 'detail' ? 'text-15' : 'text-12 text-text-2'}>
      {baseline !== null && baseline !== undefined && (
        <>
          {baseline} <span aria-hidden>→</span>
          <span className="sr-only">to</span>{' '}
        </>
      )}
      <span className={look === 'detail' ? 'font-semibold' : ''}>
        {result}
        {unit && ` ${unit}`}
      </span>
      {[source, quality].filter(Boolean).map((fact) => (
        <span key={fact} className="text-text-2">
          {' · '}
          {fact}
        </span>
      ))}
    </span>
  );
}
