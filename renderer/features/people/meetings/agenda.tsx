import type { Ref } from 'react';
import type { Meeting, Topic } from '../../../../shared/meetings/meeting.ts';
import { addTopic } from '../../../../shared/meetings/meeting-edit.ts';
import { latestTopics } from '../../../../shared/meetings/carry-over.ts';
import { moveTopic, rewordItem } from '../../../../shared/meetings/meeting-items.ts';
import { topicOwners } from '../../../../shared/meetings/topic-owners.ts';
import type { Person } from '../../../../shared/record/person.ts';
import { useServices } from '../../../hooks/services.ts';
import { useAgendaActions } from '../../../hooks/use-agenda-actions.ts';
import { useTopicsOfAll } from '../../../hooks/use-growth-records.ts';
import { Section } from '../../../ui/section.tsx';
import { AddLine } from './add-line.tsx';
import { words } from './meeting-words.ts';
import { TopicRow } from './topic-row.tsx';
import { useTopicOrder } from './use-topic-order.ts';
import { WaitingTopics } from './waiting-topics.tsx';

interface AgendaProps {
  meeting: Meeting;
  /** Every meeting with these people: where a topic went from here. */
  meetings: readonly Meeting[];
  them: readonly Person[];
  met: string;
  called: string;
  addRef: Ref<HTMLInputElement>;
  save: () => Promise<void>;
}

/** What to talk about, in an order that can be changed by hand and by key. */
export function Agenda({ meeting, meetings, them, met, called, addRef, save }: AgendaProps) {
  const { newId } = useServices();
  const actions = useAgendaActions();
  const inbox = useTopicsOfAll(meeting.personIds);
  const edit = async (label: string, how: (before: Meeting) => Meeting): Promise<boolean> => {
    await save();
    return actions.edit(meeting.id, label, how);
  };
  const after = async (work: () => Promise<unknown>): Promise<void> => {
    await save();
    await work();
  };
  const move = ({ id, words: text }: Topic, to: number): void =>
    void edit(`Moved “${text}”`, (before) => moveTopic(before, id, to));
  const { frame, dragged, setDragged, keepFocus } = useTopicOrder(meeting.topics, move);
  const latest = new Map(latestTopics(meetings).map((one) => [one.item.id, one.meeting]));
  const whose = new Map(
    topicOwners(inbox?.map(({ record }) => record) ?? [], them).map(({ topic, owner }) => [topic.id, owner]),
  );
  return (
    <Section title="Agenda">
      <ol ref={frame} className="-ml-1.5 flex flex-col">
        {meeting.topics.map((topic, place) => (
          <TopicRow
            key={topic.id}
            topic={topic}
            place={place}
            count={meeting.topics.length}
            met={met}
            whose={whose.get(topic.id) ?? null}
            wentTo={laterThan(meeting, latest.get(topic.id))}
            isDragged={dragged === topic.id}
            onDrag={setDragged}
            onMove={(to) => {
              keepFocus(topic.id);
              move(topic, to);
            }}
            onTick={(done) => void after(() => actions.talk(meeting.id, topic, done))}
            onReword={(text) => edit(`Changed “${text}”`, (before) => rewordItem(before, topic.id, text))}
            onRemove={() => void after(() => actions.removeTopic(meeting.id, topic))}
          />
        ))}
      </ol>
      {meeting.topics.length === 0 && meeting.state === 'planned' && <p className="text-text-2">{words.emptyAgenda}</p>}
      {meeting.state === 'held' && meeting.topics.some(({ done }) => !done) && (
        <p className="text-12 text-text-3">What is not ticked comes up again next time.</p>
      )}
      <AddLine
        ref={addRef}
        label="Add a topic"
        draftKey={`meeting-topic:${meeting.id}`}
        onAdd={(text) => {
          const id = newId();
          return edit(`Added “${text}” to the agenda`, (before) =>
            addTopic(before, { id, words: text, raisedBy: 'me' }),
          );
        }}
      />
      {meeting.state === 'planned' && (
        <WaitingTopics
          inbox={inbox?.map(({ record }) => record) ?? []}
          them={them}
          meetings={meetings}
          onTake={() => void after(() => actions.take(meeting.id, called))}
        />
      )}
    </Section>
  );
}

/** The later meeting that holds the copy which counts, if it is not this one. */
const laterThan = (meeting: Meeting, latest: Meeting | undefined): Meeting | null =>
  latest === undefined || latest.id === meeting.id ? null : latest;
