interface ChangeDetails {
  reason: string;
  cancel: () => void;
  allowPropagation: () => void;
}

/**
 * In a closed combobox the library lets Esc throw away what was chosen, without a word. Here Esc steps back and nothing else:
 * true means that the change was refused and the key passed on to whoever stands around the field.
 */
export function keepsOnEscape(details: ChangeDetails): boolean {
  if (details.reason !== 'escape-key') return false;
  details.cancel();
  details.allowPropagation();
  return true;
}
