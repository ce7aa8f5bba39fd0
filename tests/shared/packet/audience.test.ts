import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPacket } from '../../../shared/packet/build-packet.ts';
import { renderMarkdown } from '../../../shared/packet/render-markdown.ts';
import type { Audience, Reader } from '../../../shared/record/audience.ts';
import { mayRead } from '../../../shared/record/audience.ts';
import { entryOf, evidenceOf, idOf, packetOf, personOf, projectOf, recordOf } from './packet-fixture.ts';

const audience: fc.Arbitrary<Audience> = fc.oneof(
  fc.constant({ kind: 'me' as const }),
  fc.record({ kind: fc.constant('people' as const), personIds: fc.subarray([idOf(1), idOf(2)]) }),
  fc.constant({ kind: 'inside' as const }),
  fc.constant({ kind: 'outside' as const }),
);
const reader: fc.Arbitrary<Reader> = fc.record({
  kind: fc.constantFrom('people', 'inside', 'outside'),
  personIds: fc.subarray([idOf(1), idOf(2)]),
});
const drawn = fc.record({
  audience,
  binned: fc.boolean(),
  stance: fc.constantFrom('supports', 'contradicts'),
  criterionId: fc.constantFrom('stewardship', 'practices'),
  project: fc.constantFrom(0, 1, null),
});

/** Words that occur nowhere else, in every field that a renderer could print. */
const secretEntry = (number: number) => {
  const word = (field: string) => `ZQ${field}${number}X`;
  return {
    title: word('title'),
    text: word('text'),
    myRole: word('role'),
    context: word('context'),
    action: word('action'),
    result: word('result'),
    deliverableType: word('type'),
    tags: [word('tag')],
    links: [{ label: word('link'), url: `https://example.com/${word('url')}` }],
    metrics: [
      {
        name: word('metric'),
        baseline: word('base'),
        result: word('figure'),
        unit: word('unit'),
        source: word('source'),
        basis: 'measured' as const,
        followUpOn: null,
        hold: 'unknown' as const,
      },
    ],
  };
};
const secretProject = (number: number) => {
  const word = (field: string) => `PQ${field}${number}X`;
  return {
    name: word('name'),
    problem: word('problem'),
    whyItMattered: word('why'),
    myRole: word('role'),
    outcome: word('outcome'),
    teams: [word('team')],
  };
};

test('no word of what a reader may not see is ever in the document, however it was chosen', () => {
  fc.assert(
    fc.property(
      fc.array(drawn, { maxLength: 12 }),
      fc.tuple(audience, audience),
      reader,
      fc.boolean(),
      (draws, closed, who, all) => {
        const projects = closed.map((its, index) => projectOf(100 + index, { ...secretProject(index), audience: its }));
        const entries = draws.map((draw, index) =>
          entryOf(200 + index, {
            ...secretEntry(index),
            audience: draw.audience,
            deletedAt: draw.binned ? '2026-11-01T00:00:00.000Z' : null,
            projectId: draw.project === null ? null : idOf(100 + draw.project),
          }),
        );
        const evidence = draws.map((draw, index) =>
          evidenceOf(300 + index, idOf(200 + index), {
            criterionId: draw.criterionId,
            stance: draw.stance as 'supports',
            rationale: `ZQrationale${index}X`,
            confirmations: [
              { personId: null, name: `ZQname${index}X`, confirmedOn: '2026-10-01', how: `ZQhow${index}X` },
            ],
          }),
        );
        const record = recordOf({
          entries,
          evidence,
          projects,
          persons: [personOf(1, 'Mara Lindt'), personOf(2, 'Jon Berg')],
        });
        const proposed = packetOf(record, who);
        // Whoever chose everything by hand before the audience changed gets no more than the proposal would.
        const forced = proposed.sections.map((section) => ({
          ...section,
          evidenceIds: evidence.map((item) => item.id),
        }));
        const extra = projects.map((project) => ({
          id: `project:${project.id}`,
          kind: 'project' as const,
          subjectId: project.id,
          heading: project.name,
          text: null,
          evidenceIds: evidence.map((item) => item.id),
        }));
        const document = buildPacket(all ? { ...proposed, sections: [...forced, ...extra] } : proposed, record);
        const printed =
          renderMarkdown(document) + JSON.stringify([document.sections, document.findings, document.facts]);
        const shown = new Set([...printed.matchAll(/ZQ[a-z]+(\d+)X/g)].map((found) => Number(found[1])));
        for (const index of shown) {
          expect(mayRead(draws[index]!.audience, who)).toBe(true);
          expect(draws[index]!.binned).toBe(false);
          expect(draws[index]!.stance).toBe('supports');
        }
        for (const found of printed.matchAll(/PQ[a-z]+(\d+)X/g))
          expect(mayRead(closed[Number(found[1])]!, who)).toBe(true);
        if (all) {
          const open = draws.flatMap((draw, index) =>
            mayRead(draw.audience, who) && !draw.binned && draw.stance === 'supports' ? [index] : [],
          );
          expect([...shown].sort((a, b) => a - b)).toEqual(open);
        }
      },
    ),
    { numRuns: 200 },
  );
});

const names = fc.constantFrom(
  'Tomas Brandt',
  'Anna-Lena van Dyk',
  'José Ñandú',
  'Łukasz Żak',
  'O’Neill Mark',
  'Bob C++',
);
test('the name of a mentee who has not agreed is in no part of the document', () => {
  fc.assert(
    fc.property(names, fc.constantFrom('', 'With ', '@', '(', '*', '“'), fc.boolean(), (name, before, first) => {
      const said = first ? name.split(' ')[0]! : name;
      const text = `${before}${said}: wrote it. ${said}'s RFC. ${name.toUpperCase()}`;
      const mentee = personOf(1, name, { roles: ['mentee'] });
      const entry = entryOf(2, {
        title: text,
        text,
        myRole: text,
        projectId: idOf(5),
        metrics: [],
        links: [{ label: text, url: 'https://example.com' }],
      });
      const evidence = evidenceOf(3, entry.id, {
        rationale: text,
        confirmations: [{ personId: mentee.id, name, confirmedOn: '2026-10-01', how: text }],
      });
      const project = projectOf(5, { name: said, problem: text, outcome: text, teams: [said], leadIds: [mentee.id] });
      const record = recordOf({ entries: [entry], evidence: [evidence], projects: [project], persons: [mentee] });
      const packet = packetOf(record, { kind: 'people', personIds: [mentee.id] });
      const own = {
        ...packet,
        title: text,
        sections: packet.sections.map((section) => ({ ...section, text: section.kind === 'closing' ? text : null })),
      };
      for (const document of [
        buildPacket({ ...packet, reader: { kind: 'inside', personIds: [] } }, record),
        buildPacket(own, record),
      ]) {
        const printed =
          renderMarkdown(document) +
          JSON.stringify(document.sections.map((section) => [section.items, section.derived]));
        expect(printed).not.toContain(said);
        expect(printed.toLowerCase()).not.toContain(name.toLowerCase());
      }
    }),
  );
});

test('names of others stay, also where they share a first name with a mentee', () => {
  const persons = [
    personOf(1, 'Anna Berg', { roles: ['mentee'] }),
    personOf(2, 'Anna Lindt'),
    personOf(3, 'Will Hay', { roles: ['mentee'], nameMayLeave: true }),
  ];
  const entry = entryOf(4, { title: 'Anna Lindt and Anna Berg will review with Will Hay' });
  const record = recordOf({ entries: [entry], evidence: [evidenceOf(5, entry.id)], persons });
  expect(renderMarkdown(buildPacket(packetOf(record), record))).toContain(
    '### Anna Lindt and a mentee will review with Will Hay',
  );
});
