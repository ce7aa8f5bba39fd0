/** The columns that the heading and every row share where there is room; below it a row becomes two lines. */
export const readinessGrid =
  'grid grid-cols-1 gap-x-4 gap-y-1 @min-[46rem]:grid-cols-[minmax(11rem,1fr)_10.5rem_auto_6.5rem] @min-[46rem]:items-center';
