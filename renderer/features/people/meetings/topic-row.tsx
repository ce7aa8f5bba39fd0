import { GripVertical, X } from 'lucide-react';
import { carriedInWords } from '../../../../shared/meetings/carry-over.ts';
import type { Meeting, Topic } from '../../../../shared/meetings/meeting.ts';
import { dayInWords } from '../../../../shared/today/day-in-words.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { EditableLine } from './editable-line.tsx';

interface TopicRowProps {
  topic: Topic;
  place: number;
  count: number;
  met: string;
  /** Of several people the one whose topic it is; `null` when it is everybody's. */
  whose: string | null;
  /** The later meeting that it was carried to. */
  wentTo: Meeting | null;
  isDragged: boolean;
  onDrag: (id: string | null) => void;
  onMove: (to: number) => void;
  onTick: (done: boolean) => void;
  onReword: (words: string) => Promise<boolean>;
  onRemove: () => void;
}

/** One topic: a handle to move it, a box for "talked about", its words, and how often it was put off. */
export function TopicRow(props: TopicRowProps) {
  const { topic, place, count, met, whose, wentTo, isDragged, onDrag, onMove, onTick, onReword, onRemove } = props;
  const today = useToday();
  const facts = [
    whose !== null && `for ${whose}`,
    topic.raisedBy === 'them' && `from ${met}`,
    carriedInWords(topic),
    wentTo && !topic.done && `goes on ${dayInWords(wentTo.date, today)}`,
  ].filter((fact) => typeof fact === 'string');
  const isSettledLater = wentTo !== null && wentTo.state !== 'planned';
  return (
    <li
      className={classNames('group flex min-h-row flex-wrap items-center gap-x-1 rounded-6', isDragged && 'bg-hover')}
      data-topic={topic.id}
    >
      <IconButton
        data-handle={topic.id}
        icon={GripVertical}
        label={`Move “${topic.words}”, ${place + 1} of ${count}, by the arrow keys`}
        className="size-6 cursor-grab text-text-3"
        draggable
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          onDrag(topic.id);
        }}
        onDragEnd={() => onDrag(null)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          const to = event.key === 'ArrowUp' ? place - 1 : place + 1;
          if (to >= 0 && to < count) onMove(to);
        }}
      />
      <Checkbox
        label={`Talked about “${topic.words}”`}
        hideLabel
        checked={topic.done}
        disabled={isSettledLater}
        onCheckedChange={onTick}
      />
      <EditableLine label={`Topic: ${topic.words}`} words={topic.words} isOver={topic.done} onSave={onReword} />
      {facts.length > 0 && <span className="shrink-0 text-12 text-text-3">{facts.join(' · ')}</span>}
      {topic.carried === null ? (
        <IconButton
          icon={X}
          label={`Remove “${topic.words}”`}
          className="size-7 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100"
          onClick={onRemove}
        />
      ) : (
        <span aria-hidden className="w-control shrink-0" />
      )}
    </li>
  );
}
