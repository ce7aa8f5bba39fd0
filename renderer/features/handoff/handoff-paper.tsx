import type { ReactNode } from 'react';
import type { HandoffDocument } from '../../../shared/case/handoff.ts';
import { exactDate } from '../../../shared/packet/exact-date.ts';
import { MarkdownView } from '../../ui/markdown-view.tsx';
import { HandoffCriterionView } from './handoff-criterion-view.tsx';

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-semibold">{heading}</h3>
      {children}
    </section>
  );
}

function factsOf({ cycleClosesOn, decidedBy, sponsorName, decision }: HandoffDocument): string[] {
  const on = decision.decidedOn ? ` on ${exactDate(decision.decidedOn)}` : '';
  return [
    cycleClosesOn === null ? '' : `Cycle closes: ${exactDate(cycleClosesOn)}`,
    decidedBy === '' ? '' : `Decided by: ${decidedBy}`,
    sponsorName === null ? '' : `Sponsor: ${sponsorName}`,
    decision.decision === 'open' ? '' : `Last decision: ${decision.decision}${on}`,
  ].filter((fact) => fact !== '');
}

/** The document as its reader gets it; what it says is exactly what is copied. */
export function HandoffPaper({ document }: { document: HandoffDocument }) {
  const { authorName, asOf, targetLevel, decision, criteria, agreements, waysOfWorking } = document;
  return (
    <article
      aria-label="The handoff as it is read"
      className="select-content flex min-w-0 flex-1 flex-col gap-6 rounded-6 border border-border bg-panel px-6 py-6 leading-reading"
    >
      <header className="flex max-w-reading flex-col gap-1">
        <h2 className="text-15 font-semibold">Handoff: the case for {targetLevel}</h2>
        <p className="text-text-2">
          {authorName.trim() !== '' && `${authorName.trim()}, `}as of {exactDate(asOf)}. For readers inside the company.
        </p>
        <ul className="text-12 text-text-2">
          {factsOf(document).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </header>
      {decision.decision === 'not yet' && decision.reasons.length > 0 && (
        <Part heading="Reasons for “not yet”">
          <ul className="list-disc pl-5">
            {decision.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part heading="Criteria">
        {criteria.map((criterion) => (
          <HandoffCriterionView key={criterion.criterionId} criterion={criterion} />
        ))}
      </Part>
      {agreements.length > 0 && (
        <Part heading="Open agreements">
          <ul className="list-disc pl-5">
            {agreements.map(({ words, dueOn, agreedOn }) => (
              <li key={`${agreedOn} ${words}`}>
                {words} (agreed {exactDate(agreedOn)}
                {dueOn && `, by ${exactDate(dueOn)}`})
              </li>
            ))}
          </ul>
        </Part>
      )}
      {waysOfWorking.length > 0 && (
        <Part heading="Ways of working">
          {waysOfWorking.map(({ heading, text }, index) => (
            <div key={`${index} ${heading}`} className="flex flex-col">
              {heading && <h4 className="font-medium">{heading}</h4>}
              <MarkdownView text={text} />
            </div>
          ))}
        </Part>
      )}
    </article>
  );
}
