import { isTyping } from '../../../hooks/use-key-action.ts';

const TAKES_ENTER =
  'a[href], button, summary, label, [role="button"], [role="menuitem"], [role="option"], [role="link"]';

/** Is a pressed key free for the screen: nobody types, nothing that takes Enter has the focus, no dialog is open? */
export function isFree(event: KeyboardEvent): boolean {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  if (event.defaultPrevented || !plain || isTyping(event)) return false;
  if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]')) return false;
  const target = event.composedPath()[0];
  return !(target instanceof Element) || target.closest(TAKES_ENTER) === null;
}
