import { Page } from '../../ui/page.tsx';

/** Friday review: comes with this issue. */
export function FridayPage() {
  return <Page title="Friday review">Nothing here yet.</Page>;
}
