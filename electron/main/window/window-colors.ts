/** The canvas colours of the design's tokens: what a window shows before its page has painted. */
export const canvasColor = (dark: boolean): string => (dark ? '#161513' : '#FAF9F7');
