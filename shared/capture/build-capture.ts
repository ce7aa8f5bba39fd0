import type { Change } from '../change/change-set.ts';
import type { Instant } from '../dates/clock.ts';
import type { Entry } from '../record/entry.ts';
import type { ImpactMetric } from '../record/impact-metric.ts';
import { createEntry, createEvidence, createPerson } from '../record/new-record.ts';
import type { Figure } from './find-figures.ts';
import type { ParsedCapture } from './parse-capture.ts';

/** The captured entry and the one change set that saves it with new people and evidence. */
export interface BuiltCapture {
  entry: Entry;
  newPersons: string[];
  changes: Change[];
}

const LONGEST_TITLE = 500;

/** A line too long for a title becomes the text; its beginning, cut at a word, is the title. Nothing is dropped. */
function titleAndText(line: string): { title: string; text: string } {
  if (line.length <= LONGEST_TITLE) return { title: line, text: '' };
  const start = line.slice(0, 120).replace(/\s\S*$/u, '');
  return { title: `${start}…`, text: line };
}

const toMetric = ({ name, baseline, result, unit }: Figure): ImpactMetric => ({
  name,
  baseline,
  result,
  unit,
  source: '',
  // "About" in front of a number is an estimate in the writer's own words.
  basis: /[~≈]/u.test(baseline + result) ? 'estimate' : 'measured',
  followUpOn: null,
  hold: 'unknown',
});

/** Turns an understood line into records: the entry, people who are new, and one piece of evidence per criterion. */
export function buildCapture(
  parsed: ParsedCapture,
  { ladderId, now, newId }: { ladderId: string; now: Instant; newId: () => string },
): BuiltCapture {
  const persons = parsed.persons.map(({ personId, name }) => ({
    id: personId ?? newId(),
    name,
    isNew: personId === null,
  }));
  const newPersons = persons.filter(({ isNew }) => isNew);
  const entry = createEntry(
    {
      ...titleAndText(parsed.title),
      kind: parsed.kind,
      occurredOn: parsed.occurredOn,
      occurredUntil: parsed.occurredUntil,
      metrics: parsed.figures.map(toMetric),
      personIds: persons.map(({ id }) => id),
      tags: parsed.tags.map(({ tag }) => tag),
    },
    { id: newId(), now },
  );
  const evidence = parsed.criteria.map(({ criterionId }) =>
    createEvidence({ entryId: entry.id, ladderId, criterionId }, { id: newId(), now }),
  );
  return {
    entry,
    newPersons: newPersons.map(({ name }) => name),
    changes: [
      ...newPersons.map(({ id, name }): Change => ({
        op: 'put',
        kind: 'person',
        record: createPerson({ name }, { id, now }),
        baseRev: 0,
      })),
      { op: 'put', kind: 'entry', record: entry, baseRev: 0 },
      ...evidence.map((record): Change => ({ op: 'put', kind: 'evidence', record, baseRev: 0 })),
    ],
  };
}
