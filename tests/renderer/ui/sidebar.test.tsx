import { screen } from '@testing-library/react';
import { NotebookPen } from 'lucide-react';
import { expect, it } from 'vitest';
import { SidebarGroup } from '../../../renderer/ui/sidebar-group.tsx';
import { SidebarItem } from '../../../renderer/ui/sidebar-item.tsx';
import { Sidebar } from '../../../renderer/ui/sidebar.tsx';
import { axeFindings } from '../axe-findings.ts';
import { renderUi } from './render-ui.tsx';

it.each([false, true])('names its screens, collapsed: %s', async (collapsed) => {
  const { container } = renderUi(
    <Sidebar label="Screens" collapsed={collapsed}>
      <SidebarGroup label="Record">
        <SidebarItem icon={NotebookPen} label="Journal" href="#/journal" current count={12} countLabel="open entries" />
        <SidebarItem icon={NotebookPen} label="Projects" href="#/projects" />
      </SidebarGroup>
    </Sidebar>,
  );
  expect(screen.getByRole('navigation', { name: 'Screens' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Journal 12 open entries' })).toHaveAttribute('aria-current', 'page');
  expect(screen.getByRole('link', { name: 'Projects' })).not.toHaveAttribute('aria-current');
  expect(await axeFindings(container)).toEqual([]);
});
