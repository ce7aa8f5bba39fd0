/** The look of everything one types or chooses in. The outline turns red with `aria-invalid`, beside the words that say why. */
export const inputClass =
  'w-full min-w-0 min-h-control rounded-6 border border-control bg-panel px-2 text-text ' +
  'aria-invalid:border-bad disabled:bg-canvas disabled:text-text-3 [&[readonly]]:bg-canvas';

/** The same without an outline until hover or focus: titles and properties that are edited in place. */
export const quietInputClass =
  'w-full min-w-0 min-h-control rounded-6 border border-transparent bg-transparent px-2 text-text ' +
  'hover:border-border focus:border-control focus:bg-panel aria-invalid:border-bad';
