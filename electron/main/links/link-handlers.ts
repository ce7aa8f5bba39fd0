import { failed, ok } from '../../../shared/ipc/result.ts';
import type { HandlersOf } from '../ipc/handlers.ts';
import { outsideLink } from './outside-link.ts';

/** What opening a link needs: a question to the person that names the target, and the system's own way to open it. */
export interface LinkNeeds {
  readonly confirm: (target: string, href: string) => Promise<boolean>;
  readonly openExternal: (href: string) => Promise<void>;
}

/** The verb `links.open`: asks, then hands the address to the browser or the mail program. */
export function createLinkHandlers({ confirm, openExternal }: LinkNeeds): HandlersOf<'links.open'> {
  return {
    'links.open': async ({ url }) => {
      const link = outsideLink(url);
      if (link === null)
        return failed('link-refused', 'Rungbook opens https and mailto links only. Copy the address if you trust it.');
      if (!(await confirm(link.target, link.href))) return ok({ opened: false });
      try {
        await openExternal(link.href);
        return ok({ opened: true });
      } catch {
        return failed('link-failed', 'No program on this machine opened the link. Copy the address instead.');
      }
    },
  };
}
