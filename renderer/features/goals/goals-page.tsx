import { Page } from '../../ui/page.tsx';

/** Goals: comes with this issue. */
export function GoalsPage() {
  return <Page title="Goals">Nothing here yet.</Page>;
}
