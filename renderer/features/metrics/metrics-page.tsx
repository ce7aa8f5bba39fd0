import { Page } from '../../ui/page.tsx';

/** Metrics: comes with this issue. */
export function MetricsPage() {
  return <Page title="Metrics">Nothing here yet.</Page>;
}
