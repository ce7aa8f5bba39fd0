import type { ReactNode } from 'react';
import type { Catalogue } from '../../hooks/use-catalogue.ts';

function Lines({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <ul className="list-disc pl-5 leading-reading text-text-2">{children}</ul>
    </div>
  );
}

/** The nature of the collaboration, what one decides oneself, and whom one turns to; to read, not to choose. */
export function WorkingTogether({ catalogue }: { catalogue: Catalogue<'relations'> }) {
  return (
    <section aria-label="How the work is usually done" className="flex flex-col gap-4 border-t border-border pt-4">
      <Lines title="How people work together">
        {catalogue.collaboration.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </Lines>
      <Lines title="Who decides">
        {catalogue.authority.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </Lines>
      <Lines title="Whom to turn to">
        {catalogue.escalation.map(({ id, to, when }) => (
          <li key={id}>
            {to}: {when.join(', ')}
          </li>
        ))}
      </Lines>
    </section>
  );
}
