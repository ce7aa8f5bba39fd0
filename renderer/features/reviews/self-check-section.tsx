import { memo } from 'react';
import type { Review } from '../../../shared/reviews/review.ts';
import { selfCheckAnswers } from '../../../shared/reviews/review.ts';
import type { Catalogue } from '../../hooks/use-catalogue.ts';
import { useCatalogue } from '../../hooks/use-catalogue.ts';
import { Fold } from '../../ui/fold.tsx';
import { Section } from '../../ui/section.tsx';
import { AnswerRow } from './answer-row.tsx';
import type { ReviewPart } from './review-part.ts';
import { selfCheckWords, words as say } from './reviews-words.ts';

const answers = selfCheckAnswers.map((value) => ({ value, label: selfCheckWords[value] }));

type SelfCheckAnswer = (typeof selfCheckAnswers)[number];
type Row = Catalogue<'selfCheck'>['rows'][number];
interface Asked {
  row: Row;
  given: Review['selfCheck'][number];
}
interface Group {
  id: Row['group'];
  title: string;
  asked: Asked[];
}

/** What goes wrong by one's own doing comes first; what is only hard comes after it. */
const order: readonly Row['group'][] = ['anti-pattern', 'underperformance', 'bottleneck', 'challenge', 'business-risk'];

function groupsOf(selfCheck: Review['selfCheck'], { groups, rows }: Catalogue<'selfCheck'>): Group[] {
  const given = new Map(selfCheck.map((one) => [one.rowId, one]));
  const ofGroup = (id: Row['group']): Asked[] =>
    rows.flatMap((row) => {
      const answer = row.group === id ? given.get(row.id) : undefined;
      return answer ? [{ row, given: answer }] : [];
    });
  return order
    .map((id) => ({ id, title: groups.find((one) => one.id === id)?.title ?? id, asked: ofGroup(id) }))
    .filter(({ asked }) => asked.length > 0);
}

function summaryOf(asked: readonly Asked[]): string {
  const answered = asked.filter(({ given }) => given.answer !== null).length;
  return answered === 0 ? `${asked.length} questions` : `${answered} of ${asked.length} answered`;
}

function CheckRow({ row, given, writer }: Asked & Pick<ReviewPart, 'writer'>) {
  const { answer, words } = given;
  const change = (next: Partial<Omit<Asked['given'], 'rowId'>>): void =>
    writer?.edit({ kind: 'self-check', rowId: row.id, change: next });
  return (
    <AnswerRow<SelfCheckAnswer>
      title={row.name}
      answers={answers}
      answer={answer}
      isAnswered={answer !== null}
      answerWords={answer === null ? 'not answered' : selfCheckWords[answer]}
      onAnswer={
        writer &&
        ((next) => {
          change({ answer: next });
          writer.save();
        })
      }
      words={words}
      onWords={writer && ((text) => change({ words: text }))}
      onBlur={writer?.save}
    >
      <p>{row.text}</p>
      <p className="text-text">{row.ask}</p>
    </AnswerRow>
  );
}

interface SelfCheckSectionProps extends ReviewPart {
  selfCheck: Review['selfCheck'];
}

/** The self-check, folded by group: anti-patterns and reasons for falling short first. For nobody's eyes but one's own. */
export const SelfCheckSection = memo(function SelfCheckSection({ selfCheck, writer }: SelfCheckSectionProps) {
  const catalogue = useCatalogue('selfCheck');
  if (!catalogue) return null;
  return (
    <Section title="Self-check">
      <p className="text-12 text-text-3">{say.selfCheckNote}</p>
      <div className="flex flex-col">
        {groupsOf(selfCheck, catalogue).map(({ id, title, asked }) => (
          <Fold key={id} title={title} summary={summaryOf(asked)}>
            <ul className="-mt-1 flex flex-col *:first:border-t-0">
              {asked.map((one) => (
                <CheckRow key={one.row.id} {...one} writer={writer} />
              ))}
            </ul>
          </Fold>
        ))}
      </div>
    </Section>
  );
});
