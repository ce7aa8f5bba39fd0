import { useState } from 'react';
import type { CsvProblem } from '../../../shared/metrics/readings-csv.ts';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface CsvProblemsProps {
  problems: readonly CsvProblem[];
  onMend: (problem: CsvProblem, text: string) => void;
}

/** More than these nobody mends by hand. */
const MOST = 20;

/** The lines that were not understood, each with why; mended here, they are read again at once. */
export function CsvProblems({ problems, onMend }: CsvProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <Section title="Not understood">
      <ul className="flex flex-col gap-3">
        {problems.slice(0, MOST).map((problem) => (
          <li key={`${problem.line} ${problem.text}`}>
            {problem.text === '' ? (
              <p className="text-bad">{problem.words}</p>
            ) : (
              <ProblemLine problem={problem} onMend={(text) => onMend(problem, text)} />
            )}
          </li>
        ))}
      </ul>
      {problems.length > MOST && (
        <p className="text-12 text-text-2">
          And {problems.length - MOST} more. It may be quicker to mend the file and choose it again.
        </p>
      )}
    </Section>
  );
}

function ProblemLine({ problem, onMend }: { problem: CsvProblem; onMend: (text: string) => void }) {
  const [text, setText] = useState(problem.text);
  const mend = (): void => {
    if (text !== problem.text) onMend(text);
  };
  return (
    <TextField
      label={`Line ${problem.line}`}
      inputClassName="font-mono text-12"
      spellCheck={false}
      value={text}
      error={problem.words}
      onValueChange={setText}
      onBlur={mend}
      onKeyDown={(event) => {
        if (event.key === 'Enter') mend();
      }}
    />
  );
}
