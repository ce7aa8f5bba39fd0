/** The columns of a row and of the axis above: words, then the track of bars. */
export const trackColumns = 'grid grid-cols-[minmax(9rem,2fr)_minmax(0,5fr)] gap-x-3';
