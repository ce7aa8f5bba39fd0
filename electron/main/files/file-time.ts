/** An instant as it may stand in a file name on every system: `20261124-140212`. */
export const fileTime = (instant: string): string => instant.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
