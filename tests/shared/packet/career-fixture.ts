import type { PacketRecord } from '../../../shared/packet/packet-record.ts';
import { entryOf, evidenceOf, idOf, personOf, projectOf, recordOf } from './packet-fixture.ts';

/** A small career with everything that a packet shows, and something of each kind that it must not. */
export function careerRecord(): PacketRecord {
  const mara = personOf(1, 'Mara Lindt', { roles: ['manager'] });
  const tomas = personOf(2, 'Tomas Brandt', { roles: ['mentee'] });
  const checkout = projectOf(10, {
    name: 'Checkout',
    problem: 'Payments timed out at peak.',
    myRole: 'Design and rollout.',
    outcome: 'No timeouts since June.',
    teams: ['Checkout', 'Platform'],
    leadIds: [mara.id],
  });
  const latency = entryOf(20, {
    title: 'Cut p99 of checkout',
    occurredOn: '2026-05-11',
    occurredUntil: '2026-06-02',
    projectId: checkout.id,
    myRole: 'Led the design',
    scope: 'several teams',
    context: 'Peak traffic doubled.',
    action: '- Split the write path\n- Moved `Map<string, Cart>` out of the hot loop',
    result: 'p99 fell and stayed down.',
    metrics: [
      {
        name: 'p99 of checkout',
        baseline: '840',
        result: '310',
        unit: 'ms',
        source: 'Grafana',
        basis: 'measured',
        followUpOn: null,
        hold: 'held',
      },
    ],
    links: [{ label: 'RFC 12', url: 'https://wiki.fernwood.example/rfc/12' }],
  });
  const review = entryOf(21, {
    title: 'Architecture review for three teams',
    occurredOn: '2026-09-03',
    text: 'A standing slot, *every second week*.',
    scope: 'organisation',
  });
  const paired = entryOf(22, {
    title: 'Paired with Tomas on his first RFC',
    kind: 'mentoring',
    occurredOn: '2026-10-07',
    result: 'Tomas Brandt wrote it alone the next time.',
  });
  const salary = entryOf(23, {
    title: 'Talked about money',
    occurredOn: '2026-08-01',
    audience: { kind: 'me' },
    result: 'SECRET-RAISE',
  });
  const forMara = entryOf(24, {
    title: 'Note for Mara only',
    occurredOn: '2026-08-02',
    audience: { kind: 'people', personIds: [mara.id] },
  });
  const reverted = entryOf(25, { title: 'Reverted the cache', occurredOn: '2026-07-01' });
  return recordOf({
    entries: [latency, review, paired, salary, forMara, reverted],
    evidence: [
      evidenceOf(40, latency.id, {
        markerId: 'stewardship-a',
        rationale: 'Two teams built on the new path.',
        confirmations: [{ personId: mara.id, name: '', confirmedOn: '2026-06-10', how: 'in writing' }],
      }),
      evidenceOf(41, review.id, { markerId: 'stewardship-b' }),
      evidenceOf(42, paired.id, {
        criterionId: 'practices',
        markerId: 'practices-a',
        confirmations: [{ personId: tomas.id, name: '', confirmedOn: '2026-10-20', how: '' }],
      }),
      evidenceOf(43, latency.id, { criterionId: 'practices', markerId: 'practices-b' }),
      evidenceOf(44, salary.id),
      evidenceOf(45, forMara.id),
      evidenceOf(46, reverted.id, { stance: 'contradicts' }),
    ],
    projects: [checkout],
    persons: [mara, tomas],
    strengths: {
      [idOf(40)]: 'strong',
      [idOf(41)]: 'fair',
      [idOf(42)]: 'fair',
      [idOf(43)]: 'strong',
      [idOf(44)]: 'strong',
    },
  });
}
