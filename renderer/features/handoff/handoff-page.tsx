import { Page } from '../../ui/page.tsx';

/** Handoff: comes with this issue. */
export function HandoffPage() {
  return <Page title="Handoff">Nothing here yet.</Page>;
}
