import { useToday } from '../../hooks/use-today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { missingAnswers } from './first-run-answers.ts';
import type { StepProps } from './step-props.ts';

/** Who it is, where, since when, and when the next decision falls. Everything can be left out and told later. */
export function YouStep({ answers, answer, tried }: StepProps & { tried: boolean }) {
  const today = useToday();
  const missing = tried ? missingAnswers(answers) : {};
  return (
    <>
      <TextField
        label="Your name"
        hint="As it shall stand on a packet."
        value={answers.name}
        onValueChange={(name) => answer({ name })}
      />
      <div className="grid gap-4 @sm:grid-cols-2">
        <TextField label="Employer" value={answers.employer} onValueChange={(employer) => answer({ employer })} />
        <TextField label="Title" value={answers.title} onValueChange={(title) => answer({ title })} />
        <DateField
          label="In this position since"
          today={today}
          max={today}
          error={missing.startedOn}
          value={answers.startedOn}
          onValueChange={(startedOn) => answer({ startedOn })}
        />
        <DateField
          label="Next promotion cycle closes"
          hint="Leave it empty when you do not know yet."
          today={today}
          value={answers.cycleClosesOn}
          onValueChange={(cycleClosesOn) => answer({ cycleClosesOn })}
        />
      </div>
    </>
  );
}
