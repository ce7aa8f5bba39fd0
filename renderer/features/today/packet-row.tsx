import { today as dayOf } from '../../../shared/dates/clock.ts';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { Packet } from '../../../shared/record/packet.ts';
import { dayInWords } from '../../../shared/today/day-in-words.ts';
import { TodayLink } from './today-link.tsx';
import { TodayRow } from './today-row.tsx';

interface PacketRowProps {
  packet: Packet | null;
  today: LocalDate;
  zone: string;
}

/** The packet last worked on, or the way to the first one. */
export function PacketRow({ packet, today, zone }: PacketRowProps) {
  return (
    <TodayRow label="Packet">
      {packet ? (
        <p>
          <TodayLink to={`/packets/${packet.id}`}>{packet.title}</TodayLink>
          <span className="text-text-2">
            {' '}
            · version {packet.version} · changed {dayInWords(dayOf({ now: packet.updatedAt, zone }), today)}
          </span>
        </p>
      ) : (
        <p className="text-text-2">
          None yet. <TodayLink to="/packets">Start a first draft</TodayLink>
        </p>
      )}
    </TodayRow>
  );
}
