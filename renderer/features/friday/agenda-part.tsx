import { agendaTopics } from '../../../shared/weekly/agenda-topics.ts';
import type { WeeklyProposal } from '../../../shared/weekly/weekly-proposal.ts';
import { usePersonChoices } from '../../hooks/use-person-choices.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import { useWeeklyActions } from '../../hooks/use-weekly-actions.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { LeftOut } from './left-out.tsx';
import { TextPart } from './text-part.tsx';
import type { FridayTexts } from './use-friday-texts.ts';
import type { TextCheck } from './use-text-check.ts';
import { readerOf } from './use-text-check.ts';

interface AgendaPartProps {
  form: RecordForm<'note'>;
  texts: FridayTexts;
  kept: readonly WeeklyProposal[];
  check: TextCheck;
  onPerson: (id: string) => void;
}

/** The agenda of the next 1:1: for whom, the text, and its topics put where the 1:1 finds them. */
export function AgendaPart({ form, texts, kept, check, onPerson }: AgendaPartProps) {
  const { value, change, save, errors } = form;
  const { person } = texts;
  const choices = usePersonChoices();
  const { putTopics } = useWeeklyActions();
  const topics = agendaTopics(value.agendaText, texts.topics);
  const choose = (
    <SelectField
      label="With"
      options={choices}
      value={person?.id ?? null}
      onValueChange={(id) => id !== person?.id && onPerson(id)}
      placeholder="Choose somebody"
      className="max-w-72"
    />
  );
  if (!person) {
    return (
      <div className="flex flex-col gap-2">
        <h2 className="font-semibold">Agenda of the next 1:1</h2>
        {choose}
      </div>
    );
  }
  return (
    <TextPart
      title="Agenda of the next 1:1"
      to={readerOf(person)}
      check={check}
      text={value.agendaText}
      error={errors['agendaText']}
      isPrimary={false}
      onText={(agendaText) => change({ agendaText, agendaPersonId: person.id })}
      onLeave={() => void save()}
      head={choose}
      foot={
        // What the manager may not see is said beside the note already.
        texts.agenda &&
        person.id !== texts.manager?.id && <LeftOut leftOut={texts.agenda.leftOut} kept={kept} to={readerOf(person)} />
      }
      more={{
        label: topics.length === 0 ? 'All topics wait in the next 1:1' : 'Put into the next 1:1',
        disabled: topics.length === 0,
        onClick: () => void putTopics(person, topics),
      }}
    />
  );
}
