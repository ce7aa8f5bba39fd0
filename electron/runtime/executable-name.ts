/** The path of Electron's executable inside its distribution folder, as Electron's own installer writes it into `path.txt`. */
export function executableName(platform: NodeJS.Platform): string {
  switch (platform) {
    case 'darwin':
      return 'Electron.app/Contents/MacOS/Electron';
    case 'win32':
      return 'electron.exe';
    default:
      return 'electron';
  }
}
