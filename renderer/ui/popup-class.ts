/** The look of everything that floats: panel, hairline, the one shadow, and 120 ms of opening. */
export const popupClass =
  'rounded-10 border border-border bg-panel text-text shadow-float outline-none origin-(--transform-origin) transition-[opacity,scale] ' +
  'data-starting-style:scale-98 data-starting-style:opacity-0 data-ending-style:opacity-0';

/** One row inside a floating list: menus, selects and comboboxes look alike. */
export const popupItemClass =
  'flex min-h-7 cursor-default items-center gap-2 rounded-6 px-2 py-1 outline-none select-none ' +
  'data-highlighted:bg-hover data-disabled:text-text-3';
