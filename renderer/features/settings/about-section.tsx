import { useServices } from '../../hooks/services.ts';
import { Section } from '../../ui/section.tsx';

/** Which Rungbook this is. */
export function AboutSection() {
  const { info } = useServices();
  const facts = [
    ['Version', info.version],
    ['Runs on', info.electron === null ? 'a browser (no vault stands behind the record)' : `Electron ${info.electron}`],
    ['Licence', 'MIT: use it, change it, pass it on'],
    ['Guide', 'docs/guide.md, beside the program’s source'],
  ] as const;
  return (
    <Section title="Rungbook">
      <p className="text-text-2">A runbook for your climb up the ladder.</p>
      <dl className="select-content grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 pt-1">
        {facts.map(([name, fact]) => (
          <div key={name} className="contents">
            <dt className="text-text-2">{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
