import { useMemo } from 'react';
import type { FieldProps } from './field.tsx';
import { MultiCombobox } from './multi-combobox.tsx';

export interface TagInputProps extends FieldProps {
  tags: readonly string[];
  onTagsChange: (tags: string[]) => void;
  /** Tags used elsewhere. */
  suggestions: readonly string[];
  onBlur?: (() => void) | undefined;
  placeholder?: string | undefined;
}

/** Free words: chosen from those in use or typed anew, without the `#`. */
export function TagInput({
  tags,
  onTagsChange,
  suggestions,
  onBlur,
  placeholder = 'Add a tag',
  ...field
}: TagInputProps) {
  const options = useMemo(() => suggestions.map((tag) => ({ value: tag, label: tag })), [suggestions]);
  const add = (text: string) => {
    const tag = text.replace(/^#+/, '').trim();
    if (tag && !tags.includes(tag)) onTagsChange([...tags, tag]);
  };
  return (
    <MultiCombobox
      {...field}
      options={options}
      values={tags}
      onValuesChange={onTagsChange}
      onCreate={add}
      onBlur={onBlur}
      placeholder={placeholder}
    />
  );
}
