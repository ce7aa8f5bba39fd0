import { Plus, Trash2 } from 'lucide-react';
import { Link } from 'react-router';
import { today as dayOf } from '../../../shared/dates/clock.ts';
import { dayInWords } from '../../../shared/today/day-in-words.ts';
import { useServices } from '../../hooks/services.ts';
import { useKeyAction } from '../../hooks/use-key-action.ts';
import { useRecordActions } from '../../hooks/use-record-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { usePackets } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Page } from '../../ui/page.tsx';
import { readerLabels } from './reader-labels.ts';
import { useKeyHint } from '../../hooks/use-key-hint.ts';
import { useNewPacket } from './use-new-packet.ts';

/** All packets, the latest changed first. */
export function PacketList() {
  const packets = usePackets();
  const create = useNewPacket();
  const hint = useKeyHint('new');
  useKeyAction('new', () => void create?.());
  const button = (
    <Button variant="primary" icon={Plus} shortcut={hint} disabled={!create} onClick={() => void create?.()}>
      New packet
    </Button>
  );
  return (
    <Page title="Packets" actions={packets && packets.length > 0 ? button : null}>
      {packets?.length === 0 && (
        <EmptyState action={button}>
          No packet yet. Start one: it takes the strongest evidence of each criterion, and you choose and reword from
          there.
        </EmptyState>
      )}
      {packets && packets.length > 0 && (
        <ul className="flex flex-col">
          {packets.map((packet) => (
            <PacketRow key={packet.record.id} packet={packet} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function PacketRow({ packet }: { packet: Stored<'packet'> }) {
  const { zone } = useServices();
  const today = useToday();
  const { remove } = useRecordActions();
  const { id, title, reader, updatedAt, wordBudget } = packet.record;
  const changed = `changed ${dayInWords(dayOf({ now: updatedAt, zone }), today)}`;
  const budget = wordBudget === null ? 'no length limit' : `${wordBudget.toLocaleString('en')} words at most`;
  return (
    <li className="flex items-center gap-2 border-b border-border">
      <Link
        to={`/packets/${id}`}
        draggable={false}
        className="focus-inside flex min-w-0 flex-1 flex-col gap-0.5 rounded-6 px-3 py-2 hover:bg-hover"
      >
        <span className="truncate font-medium">{title}</span>
        <span className="truncate text-12 text-text-2">{[readerLabels[reader.kind], budget, changed].join(' · ')}</span>
      </Link>
      <IconButton icon={Trash2} label={`Move “${title}” to the bin`} onClick={() => void remove('packet', packet)} />
    </li>
  );
}
