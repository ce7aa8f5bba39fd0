import { Page } from '../../ui/page.tsx';

/** Reviews: comes with this issue. */
export function ReviewsPage() {
  return <Page title="Reviews">Nothing here yet.</Page>;
}
