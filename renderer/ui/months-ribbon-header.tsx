/** The letters above a column of ribbons. Hidden from screen readers: every month says its own name. */
export function MonthsRibbonHeader({ months }: { months: readonly { month: string; letter: string }[] }) {
  return (
    <div aria-hidden className="inline-flex text-12 text-text-3">
      {months.map(({ month, letter }) => (
        <span key={month} className="w-6 shrink-0 text-center">
          {letter}
        </span>
      ))}
    </div>
  );
}
