import type { AfterPackContext } from 'electron-builder';
import path from 'node:path';

/** What the fuses are written into: the executable, or on macOS the application's folder. */
export function packagedExecutable(context: AfterPackContext): string {
  const { productFilename } = context.packager.appInfo;
  switch (context.electronPlatformName) {
    case 'darwin':
    case 'mas':
      return path.join(context.appOutDir, `${productFilename}.app`);
    case 'win32':
      return path.join(context.appOutDir, `${productFilename}.exe`);
    default:
      return path.join(context.appOutDir, 'rungbook');
  }
}
