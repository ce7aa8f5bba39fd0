/** The lines that browser mode prints: where it is, why it is not the desktop app, and what is missing there. */
export function browserModeNotice(origin: string, reasons: readonly string[]): readonly string[] {
  return [
    '',
    `  Rungbook is open at ${origin}`,
    '',
    `  Browser mode, because: ${reasons.join(' ')}`,
    '  What is missing here:',
    '    no vault: your record lives in this browser profile alone, so export a backup now and then',
    "    PDF goes through the browser's own print dialog",
    '    git import takes the pasted output of git log',
    '  Stop with Ctrl-C.',
    '',
  ];
}

/** The words for a port that something else holds. */
export function portTakenNotice(port: number): string {
  return (
    `Port ${port} is taken, perhaps by a Rungbook that is already running. Browser mode always uses this port, ` +
    'because your record belongs to the address. Stop the other program and start again. Nothing was changed.'
  );
}
