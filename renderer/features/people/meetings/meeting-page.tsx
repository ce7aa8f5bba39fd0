import { Page } from '../../../ui/page.tsx';

/** 1:1: comes with this issue. */
export function MeetingPage() {
  return <Page title="1:1">Nothing here yet.</Page>;
}
