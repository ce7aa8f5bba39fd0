import { Copy } from 'lucide-react';
import { useState } from 'react';
import { openQuestion, requestDraft } from '../../../shared/feedback/request-draft.ts';
import type { RequestSituation } from '../../../shared/feedback/request-situation.ts';
import { noteHtml } from '../../../shared/weekly/note-html.ts';
import type { Person } from '../../../shared/record/person.ts';
import { useCopyText } from '../../hooks/use-copy-text.ts';
import { useProfileRecord } from '../../hooks/use-records.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { RequestPreview } from './request-preview.tsx';
import { RequestSituationField } from './request-situation-field.tsx';

/** A draft of a request for feedback, to be copied and sent by one's own means. Nothing is sent, and nothing kept. */
export function RequestDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const profile = useProfileRecord();
  const copy = useCopyText();
  const [situation, setSituation] = useState<RequestSituation | null>(null);
  const [question, setQuestion] = useState('');
  const [quoteTo, setQuoteTo] = useState('');
  const draft = requestDraft({
    personName: person.name,
    senderName: profile?.record.name ?? '',
    situation,
    question,
    quoteTo: quoteTo.trim() === '' ? null : quoteTo,
  });
  const copyDraft = async (): Promise<void> => {
    const text = `${draft.subject}\n\n${draft.body}\n`;
    if (await copy.rich('Request for feedback', noteHtml(text), text)) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Ask ${person.name} for feedback`}
      description="A draft to copy and send yourself. Rungbook sends nothing."
      size="large"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" icon={Copy} onClick={() => void copyDraft()}>
            Copy the draft
          </Button>
        </>
      }
    >
      <div className="@container">
        <div className="grid gap-5 @min-[40rem]:grid-cols-2">
          <div className="flex min-w-0 flex-col gap-3">
            <RequestSituationField person={person} onChange={setSituation} />
            <TextField
              label="One question"
              placeholder={openQuestion}
              value={question}
              onValueChange={setQuestion}
              hint="Left empty, the open question stands."
            />
            <TextField
              label="The answer may be quoted to"
              placeholder="nobody; or: my promotion committee"
              value={quoteTo}
              onValueChange={setQuoteTo}
            />
          </div>
          <RequestPreview draft={draft} />
        </div>
      </div>
    </Dialog>
  );
}
