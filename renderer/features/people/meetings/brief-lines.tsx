import type { Brief } from '../../../../shared/meetings/brief.ts';
import type { BriefLine, PromiseLine } from '../../../../shared/meetings/brief-line.ts';
import { dayInWords, exactDay } from '../../../../shared/today/day-in-words.ts';
import type { BriefAtHand } from '../../../hooks/use-brief.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { words } from './meeting-words.ts';

interface BriefLinesProps extends Pick<BriefAtHand, 'placeOf'> {
  brief: Brief;
  name: string;
}

const of = (promises: readonly PromiseLine[], owner: PromiseLine['owner']): PromiseLine[] =>
  promises.filter((line) => line.owner === owner);

/** Every line of a brief, in groups with a heading at the left; each opens what it was made of. */
export function BriefLines({ brief, name, placeOf }: BriefLinesProps) {
  const groups: [string, readonly BriefLine[]][] = [
    ['To talk about', brief.agenda],
    ['Decided last time', brief.decisions],
    ['Outcomes', brief.outcomes],
    ['Promised by me', of(brief.promises, 'me')],
    [`Promised by ${name}`, of(brief.promises, 'them')],
    ['Goals that moved', brief.goals],
    ['Ratings', brief.ratings],
    ['No news on', brief.quiet],
    ['You could ask', brief.questions],
  ];
  const shown = groups.filter(([, lines]) => lines.length > 0);
  if (shown.length === 0) return <p className="text-text-2">{words.emptyBrief}</p>;
  return (
    <dl className="flex flex-col gap-3 leading-reading">
      {shown.map(([heading, lines]) => (
        <div key={heading} className="flex flex-wrap gap-x-4">
          <dt className="w-32 shrink-0 text-text-2">{heading}</dt>
          {/* Two lines may say the same words, so the place in the list is part of the key. */}
          {lines.map((line, place) => (
            <dd key={`${place} ${line.source.id}`} className="ml-auto w-[calc(100%-9rem)] min-w-60">
              <BriefItem line={line} place={placeOf(line.source)} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

const isPromise = (line: BriefLine): line is PromiseLine => 'standing' in line;
/** Of what happened the day counts; of promises, topics and silences the words tell all there is. */
const happened = ({ source }: BriefLine): boolean => source.kind !== 'criterion' && source.kind !== 'meeting';

function BriefItem({ line, place }: { line: BriefLine; place: string | null }) {
  const today = useToday();
  const isLate = isPromise(line) && line.standing === 'overdue';
  return (
    <span className="flex items-baseline gap-3">
      {place === null ? (
        <span className="min-w-0 flex-1">{line.text}</span>
      ) : (
        <a href={`#${place}`} draggable={false} className="min-w-0 flex-1 rounded-6 hover:underline">
          {line.text}
        </a>
      )}
      {isLate && <span className="shrink-0 text-12 text-warn">overdue</span>}
      {line.on !== null && happened(line) && (
        <span className="shrink-0 text-12 text-text-3" title={exactDay(line.on)}>
          {dayInWords(line.on, today)}
        </span>
      )}
    </span>
  );
}
