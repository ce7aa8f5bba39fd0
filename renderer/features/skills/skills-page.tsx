import { Page } from '../../ui/page.tsx';

/** Skills: comes with this issue. */
export function SkillsPage() {
  return <Page title="Skills">Nothing here yet.</Page>;
}
