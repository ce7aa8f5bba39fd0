const open: (() => void)[] = [];

/** Closes what a test opened once that test is over. */
export const closeAfterTest = (close: () => void): void => void open.push(close);

/** Called after every test. */
export function closeWhatIsOpen(): void {
  for (const close of open.splice(0)) close();
}
