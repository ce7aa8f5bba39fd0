import { CalendarDays, FolderKanban, Gauge, NotebookPen, Plus, Settings } from 'lucide-react';
import { useState } from 'react';
import { AppFrame } from '../../ui/app-frame.tsx';
import { Button } from '../../ui/button.tsx';
import { FigureLine } from '../../ui/figure-line.tsx';
import { ListPane } from '../../ui/list-pane.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { Page } from '../../ui/page.tsx';
import { PaneLayout } from '../../ui/pane-layout.tsx';
import { PropertyLine } from '../../ui/property-line.tsx';
import { Section } from '../../ui/section.tsx';
import { SidebarGroup } from '../../ui/sidebar-group.tsx';
import { SidebarItem } from '../../ui/sidebar-item.tsx';
import { Sidebar } from '../../ui/sidebar.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';

const titles = [
  'Cut p99 of checkout from 840 to 310 ms',
  'RFC 12 accepted',
  'Paired with Priya on the audit queue',
  'Checkout down for 14 minutes',
];
const entries = Array.from({ length: 10_000 }, (_, index) => ({
  id: `entry-${index}`,
  title: titles[index % titles.length] ?? '',
  meta: index % 2 === 0 ? '840 → 310 ms · Checkout' : 'decision · 2 additions',
  month: index < 6 ? 'November 2026' : `Earlier, part ${Math.floor(index / 40) + 1}`,
}));
const idOf = (entry: { id: string }) => entry.id;
const monthOf = (entry: { month: string }) => entry.month;

/** The anatomy of a screen with ten thousand rows; put it into a box of any width. */
export function GalleryFrame() {
  const [selected, setSelected] = useState<string | null>('entry-0');
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState(false);
  const [width, setWidth] = useState(340);
  const chosen = entries.find((entry) => entry.id === selected);
  const sidebar = (
    <Sidebar
      label="Screens"
      footer={
        <ul>
          <SidebarItem icon={Settings} label="Settings" href="#/settings" shortcut="Ctrl ," />
        </ul>
      }
    >
      <SidebarGroup label="Record">
        <SidebarItem icon={CalendarDays} label="Today" href="#/today" shortcut="Ctrl 1" />
        <SidebarItem
          icon={NotebookPen}
          label="Journal"
          href="#/journal"
          current
          count={12}
          countLabel="open entries"
          shortcut="Ctrl 2"
        />
        <SidebarItem
          icon={FolderKanban}
          label="Projects"
          href="#/projects"
          count={3}
          countLabel="running"
          shortcut="Ctrl 3"
        />
      </SidebarGroup>
      <SidebarGroup label="Case">
        <SidebarItem icon={Gauge} label="Readiness" href="#/readiness" shortcut="Ctrl 5" />
      </SidebarGroup>
    </Sidebar>
  );
  const list = (
    <ListPane
      header={<TextField label="Search the journal" hideLabel placeholder="Search" className="flex-1" />}
      footer={marked.size > 0 ? `${marked.size} marked` : '10,000 entries'}
    >
      <VirtualList
        label="Entries"
        items={entries}
        itemId={idOf}
        groupOf={monthOf}
        selectedId={selected}
        onSelect={setSelected}
        onOpen={() => setOpen(true)}
        marked={marked}
        onMarkedChange={setMarked}
        letters={{ next: 'j', previous: 'k' }}
        renderRow={(entry) => <ListRow title={entry.title} meta={entry.meta} trailing="23 Nov" />}
      />
    </ListPane>
  );
  const detail = (
    <div className="flex h-full flex-col gap-4 overflow-y-auto p-6">
      <div className="flex flex-col gap-1.5">
        <h2 className="text-15 font-semibold">{chosen?.title}</h2>
        <FigureLine look="detail" baseline={840} result={310} unit="ms" source="Grafana" quality="measured" />
        <PropertyLine facts={['23 Nov', 'Checkout', 'several teams', 'Mara']} />
      </div>
      <p className="select-content max-w-reading leading-reading">
        We split the write path, so that a slow audit store no longer blocks payment. Tom led the queue, I led the
        cut-over and the numbers.
      </p>
      <Section
        title="Supports"
        action={
          <Button variant="ghost" shortcut="E">
            Link evidence
          </Button>
        }
      >
        <p className="text-text-2">Architectural stewardship</p>
      </Section>
    </div>
  );
  return (
    <AppFrame sidebar={sidebar}>
      <Page
        layout="panes"
        title="Journal"
        actions={
          <Button variant="primary" icon={Plus} shortcut="N">
            New entry
          </Button>
        }
      >
        <PaneLayout
          list={list}
          detail={detail}
          detailOpen={open}
          onBack={() => setOpen(false)}
          backLabel="Journal"
          listLabel="List of entries"
          detailLabel="Entry"
          listWidth={width}
          onListWidthChange={setWidth}
        />
      </Page>
    </AppFrame>
  );
}
