/** The one port of browser mode. It is part of the origin, and the origin owns the data: another port would be another, empty record. */
export const BROWSER_MODE_PORT = 41730;

/** The address by number: `localhost` is a different origin and can be pointed elsewhere. */
export const BROWSER_MODE_HOST = '127.0.0.1';

/** The fixed origin of browser mode. */
export const BROWSER_MODE_ORIGIN = `http://${BROWSER_MODE_HOST}:${BROWSER_MODE_PORT}`;
