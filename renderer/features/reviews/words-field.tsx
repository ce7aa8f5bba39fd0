import { TextArea } from '../../ui/text-area.tsx';

interface WordsFieldProps {
  label: string;
  placeholder: string;
  value: string;
  error?: string | undefined;
  /** `null` where the review is closed. */
  onValueChange: ((words: string) => void) | null;
  onBlur?: (() => void) | undefined;
}

/** Words within a review: a field without an outline while it is open, plain text once it is closed. */
export function WordsField({ label, placeholder, value, error, onValueChange, onBlur }: WordsFieldProps) {
  if (onValueChange === null) {
    if (value.trim() === '') return null;
    return (
      <p className="select-content max-w-reading leading-reading break-words whitespace-pre-wrap text-text">{value}</p>
    );
  }
  return (
    <TextArea
      label={label}
      hideLabel
      look="quiet"
      className="-mx-[0.5625rem]"
      rows={1}
      placeholder={placeholder}
      error={error}
      value={value}
      onValueChange={onValueChange}
      onBlur={onBlur}
    />
  );
}
