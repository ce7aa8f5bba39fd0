import { useRef } from 'react';
import type { Strength } from '../../../shared/record/evidence.ts';
import { strengths } from '../../../shared/record/evidence.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import { useRecordForm } from '../../hooks/use-record-form.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ConfirmationFields } from './confirmation-fields.tsx';
import { SaveFoot } from './save-foot.tsx';
import { useListener } from './use-listener.ts';

const stances = [
  { value: 'supports', label: 'Supports' },
  { value: 'contradicts', label: 'Contradicts' },
] as const;

const overrides = [
  { value: '', label: 'As the rule says' },
  ...strengths.map((strength) => ({ value: strength, label: `Set to ${strength}` })),
];

/** Rationale, stance, confirmations and the override of one link; saves by itself like the entry. */
export function EvidenceForm({ evidenceId }: { evidenceId: string }) {
  const form = useRecordForm('evidence', evidenceId, null);
  return form && <EvidenceFields form={form} />;
}

function EvidenceFields({ form }: { form: RecordForm<'evidence'> }) {
  const frame = useRef<HTMLDivElement>(null);
  const { value: evidence, change, save, errors, state } = form;
  const override = evidence.strengthOverride;
  useListener(frame, 'focusout', () => void save());
  return (
    <div ref={frame} className="flex flex-col gap-3">
      <SegmentedControl
        label="Stance"
        className="self-start"
        segments={stances}
        value={evidence.stance}
        onValueChange={(stance) => change({ stance })}
      />
      <TextArea
        label="Why does it show that?"
        rows={2}
        value={evidence.rationale}
        error={errors['rationale']}
        onValueChange={(rationale) => change({ rationale })}
      />
      <ConfirmationFields confirmations={evidence.confirmations} errors={errors} change={change} />
      <div className="grid grid-cols-1 gap-2 @min-[32rem]/entry:grid-cols-[1fr_2fr]">
        <SelectField
          label="Strength"
          placeholder="As the rule says"
          value={override?.strength ?? ''}
          options={overrides}
          onValueChange={(strength) =>
            change({
              strengthOverride:
                strength === '' ? null : { strength: strength as Strength, reason: override?.reason ?? '' },
            })
          }
        />
        {override && (
          <TextField
            label="Why it differs from the rule"
            value={override.reason}
            error={errors['strengthOverride.reason']}
            onValueChange={(reason) => change({ strengthOverride: { ...override, reason } })}
          />
        )}
      </div>
      <p className="text-12 text-text-3">
        <SaveFoot state={state} />
      </p>
    </div>
  );
}
