/** Does this key belong to an open popup: a list, a menu, a dialog? Esc closes that first, and only then leads away from a screen. */
export const belongsToPopup = ({ target, defaultPrevented }: KeyboardEvent): boolean =>
  defaultPrevented ||
  (target instanceof Element && target.closest('[role="listbox"]') !== null) ||
  document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"], [data-popup-open]') !== null;
