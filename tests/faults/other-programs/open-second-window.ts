import type { NodeApp, NodeAppPlace, NodeWindow } from '../node-app/open-node-app.ts';
import { openNodeWindow } from '../node-app/open-node-app.ts';

/** The version of the Rungbook that the second window is of. */
export const UPGRADED = '9.4.0';

/** Opens a second window that makes the database again, as after an upgrade, while the first one stays open. */
export async function openSecondWindow({ main }: NodeApp, place: NodeAppPlace): Promise<NodeWindow> {
  const window = await openNodeWindow(place, main, UPGRADED);
  await window.store.distrust(window.store.database);
  return window;
}
