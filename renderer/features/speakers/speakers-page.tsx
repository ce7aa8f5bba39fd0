import { Page } from '../../ui/page.tsx';

/** Who can speak: comes with this issue. */
export function SpeakersPage() {
  return <Page title="Who can speak">Nothing here yet.</Page>;
}
