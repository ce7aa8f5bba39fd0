/** What `npm start` was asked for: browser mode by force, and the words that are for the application. */
export interface StartArguments {
  readonly browser: boolean;
  readonly forApp: readonly string[];
}

/** Splits the command line after `--`; `--browser` is for the start command, everything else for the application. */
export function parseStartArguments(args: readonly string[]): StartArguments {
  return { browser: args.includes('--browser'), forApp: args.filter((argument) => argument !== '--browser') };
}
