import { useState } from 'react';
import { Combobox } from '../../ui/combobox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { MultiCombobox } from '../../ui/multi-combobox.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TagInput } from '../../ui/tag-input.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { GallerySpecimen } from './gallery-specimen.tsx';

const scopes = [
  { value: 'self', label: 'Self' },
  { value: 'team', label: 'Team', hint: 'The people you plan with' },
  { value: 'several-teams', label: 'Several teams' },
];

const people = ['Mara Lindqvist', 'Tom Okafor', 'Ines Duarte', 'Priya Raman'].map((name) => ({
  value: name,
  label: name,
}));

/** Everything that is typed or chosen. */
export function GalleryFields() {
  const [scope, setScope] = useState<string | null>('team');
  const [person, setPerson] = useState<string | null>('Mara Lindqvist');
  const [several, setSeveral] = useState<string[]>(['Mara Lindqvist', 'Tom Okafor']);
  const [tags, setTags] = useState<string[]>(['latency', 'checkout']);
  const [day, setDay] = useState<string | null>('2026-11-23');
  const [text, setText] = useState(
    'Split the write path, so that a slow audit store no longer blocks payment.\n\nTwo weeks, with Tom.',
  );
  const wide = 'w-64';
  return (
    <>
      <GallerySpecimen name="TextField">
        <TextField className={wide} label="Title" defaultValue="Cut p99 of checkout" hint="What changed, in a line." />
        <TextField className={wide} label="Title" error="An entry needs a title. The rest is kept as a draft." />
        <TextField className={wide} label="Employer" placeholder="Where you work" disabled />
        <TextField className={wide} label="Quiet" hideLabel look="quiet" defaultValue="Edited in place" />
      </GallerySpecimen>
      <GallerySpecimen name="TextArea">
        <TextArea className="w-96" label="Context" value={text} onValueChange={setText} />
      </GallerySpecimen>
      <GallerySpecimen name="SelectField">
        <SelectField className={wide} label="Scope" options={scopes} value={scope} onValueChange={setScope} />
        <SelectField className={wide} label="Scope" options={scopes} value={null} onValueChange={setScope} />
      </GallerySpecimen>
      <GallerySpecimen name="Combobox">
        <Combobox
          className={wide}
          label="Manager"
          options={people}
          value={person}
          onValueChange={setPerson}
          onCreate={setPerson}
        />
        <MultiCombobox
          className={wide}
          label="People"
          options={people}
          values={several}
          onValuesChange={setSeveral}
          placeholder="Who was there"
        />
        <TagInput
          className={wide}
          label="Tags"
          tags={tags}
          onTagsChange={setTags}
          suggestions={['latency', 'checkout', 'hiring']}
        />
      </GallerySpecimen>
      <GallerySpecimen name="DateField">
        <DateField className={wide} label="When" value={day} onValueChange={setDay} today="2026-11-24" />
        <DateField className={wide} label="Until" value={null} onValueChange={setDay} today="2026-11-24" />
      </GallerySpecimen>
    </>
  );
}
