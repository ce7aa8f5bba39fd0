/** The scheme of the app's own pages, fixed for ever: the origin owns the database. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://rungbook';
export const START_PAGE = `${APP_ORIGIN}/index.html`;
/** Where a document waits to be printed; a different origin, known only to the printing window's own session. */
export const PRINT_ORIGIN = 'app://print';
