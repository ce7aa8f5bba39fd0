/** The columns that the heading and every row share where there is room; below it the parts of a row flow onto a second line. */
export const readinessGrid =
  'flex flex-wrap items-center gap-x-4 gap-y-1 @min-[46rem]:grid @min-[46rem]:grid-cols-[minmax(11rem,1fr)_10.5rem_auto_6.5rem]';

/** In a narrow window the name takes the line as far as the verdict, so that the months begin the second line. */
export const firstColumn = 'min-w-44 flex-1 basis-3/5';
