import { describe, expect, it } from 'vitest';
import { handoff } from '../../../shared/case/handoff.ts';
import { handoffMarkdown } from '../../../shared/case/handoff-markdown.ts';
import { quotable } from '../../../shared/feedback/quotable.ts';
import { requestDraft } from '../../../shared/feedback/request-draft.ts';
import { situationOfEntry } from '../../../shared/feedback/request-situation.ts';
import { createProject } from '../../../shared/record/new-record.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { reviewMarkdown } from '../../../shared/reviews/review-markdown.ts';
import { managerNote } from '../../../shared/weekly/manager-note.ts';
import { nextAgenda } from '../../../shared/weekly/next-agenda.ts';
import { noteHtml } from '../../../shared/weekly/note-html.ts';
import { noteMarkdown } from '../../../shared/weekly/note-markdown.ts';
import { weeklyProposals } from '../../../shared/weekly/weekly-proposals.ts';
import { feedbackOf } from '../feedback/a-feedback.ts';
import { addition, confirmation, entryOf, evidenceOf, idOf, ladder, metricOf } from '../readiness/record-builders.ts';
import { closedReview } from '../reviews/a-review.ts';
import { asIs, gitProposal, managerId, meetingOf, weekOf } from '../weekly/week-builders.ts';
import { inputOf, plan } from './a-handoff.ts';

const CANARY = /canary-\d+/g;
let planted = 0;
const canary = (): string => `canary-${(planted += 1)}`;

/** An entry that is only mine, with a canary in every field that holds words. */
const privateEntry = (number: number, fields: Partial<Entry> = {}): Entry =>
  entryOf(number, {
    title: canary(),
    text: canary(),
    occurredOn: '2026-11-24',
    myRole: canary(),
    context: canary(),
    action: canary(),
    result: canary(),
    metrics: [
      metricOf({ name: canary(), result: canary(), source: canary(), followUpOn: '2026-11-25', hold: 'unknown' }),
    ],
    deliverableType: canary(),
    tags: [canary()],
    links: [{ label: canary(), url: `https://example.org/${canary()}` }],
    additions: [{ ...addition(1, '2026-11-24'), text: canary() }],
    audience: { kind: 'me' },
    ...fields,
  });

const mine = privateEntry(1);
const mineWithout = privateEntry(2, { result: '', metrics: [] });
const mineOlder = privateEntry(3, { result: '', metrics: [], occurredOn: '2026-10-01', additions: [], open: true });
const imported = privateEntry(4, { sourceKeys: ['git:private'] });
const shared = entryOf(10, { title: 'Shared entry', occurredOn: '2026-11-24', result: 'Adopted.' });
const entries = [mine, mineWithout, mineOlder, imported, shared];

const birth = { id: idOf(700), now: '2026-09-01T08:00:00.000Z' };
const project = createProject(
  { name: canary(), problem: canary(), outcome: canary(), from: '2026-09-01', state: 'running' },
  birth,
);

/** A meeting as the record has it: the preparation comes along, because rows are handed on whole. */
const prepared = (fields: Parameters<typeof meetingOf>[0]) => ({
  ...meetingOf(fields),
  privatePreparation: canary(),
  privateNotes: canary(),
});
const meetings = [
  prepared({ id: idOf(801) }),
  prepared({ id: idOf(802), title: canary(), decisions: [canary()], personIds: [idOf(902)] }),
];

const proposals = weeklyProposals(
  weekOf({
    entries,
    meetings,
    projects: [project],
    git: [gitProposal(), gitProposal({ key: 'git:private', title: canary(), sourceKeys: ['git:private'] })],
  }),
);
const refused = (['refused', 'asked', 'not-asked'] as const).map((permission, index) =>
  feedbackOf(index, { permission, quote: canary(), channel: canary(), mayBeQuotedTo: { kind: 'outside' } }),
);
const evidence = entries.map((entry, index) =>
  evidenceOf(index, entry.id, {
    confirmations: [confirmation],
    rationale: entry.audience.kind === 'me' ? canary() : '',
  }),
);
const byId = new Map(entries.map((entry) => [entry.id, entry]));

const answers = { changedForOthers: 'Two teams moved.', stuck: 'Access.' };
const note = managerNote({ span: weekOf().span, kept: proposals, answers, managerId, names: asIs });
const agenda = nextAgenda({
  person: { id: managerId, name: 'Mara' },
  on: null,
  today: '2026-11-27',
  topics: ['Scope'],
  openActions: [],
  kept: proposals,
  answers,
  names: asIs,
});
const document = handoff(
  inputOf({
    case: { ...plan, managerStances: plan.managerStances.map((stance) => ({ ...stance, words: canary() })) },
    readiness: { ...inputOf().readiness, entries: byId, evidence },
    reviews: [
      closedReview({
        raters: [{ kind: 'mentor', personId: null, name: 'Ola' }],
        agreements: [{ id: idOf(420), words: canary(), dueOn: null, goalId: null }],
      }),
    ],
    waysOfWorking: [{ heading: canary(), text: canary(), audience: { kind: 'me' } }],
  }),
);
const review = closedReview({
  criteria: [
    {
      criterionId: ladder.criteria[0]!.id,
      verdict: 'emerging',
      evidenceIds: evidence.map(({ id }) => id),
      words: '',
    },
  ],
  selfCheck: [{ rowId: 'hero', answer: 'yes', words: canary() }],
});

/** Every text that this part of the app hands to others, with something in each that does belong there. */
const outputs: [name: string, text: string, belongs: string][] = [
  ['note, Markdown', noteMarkdown(note), 'Shared entry'],
  ['note, rich text', noteHtml(noteMarkdown(note)), 'RFC goes to the architecture round'],
  ['agenda, Markdown', noteMarkdown(agenda), 'Shared entry'],
  ['agenda, rich text', noteHtml(noteMarkdown(agenda)), 'Scope'],
  ['handoff', handoffMarkdown(document), 'Shared entry'],
  ['handoff, before it is text', JSON.stringify(document), 'Shared entry'],
  ['quotes', JSON.stringify(quotable(refused, { kind: 'outside', personIds: [] })), 'refused'],
  [
    'review for a reader',
    reviewMarkdown(review, {
      reader: { kind: 'people', personIds: [managerId] },
      titles: new Map(),
      evidence: new Map(evidence.map((one) => [one.id, one])),
      entries: byId,
      names: asIs,
    }),
    'Shared entry',
  ],
  ...entries.map((entry): [string, string, string] => {
    const situation = situationOfEntry(entry, managerId, asIs);
    const draft = requestDraft({ personName: 'Mara', senderName: 'Kim', situation, question: '', quoteTo: null });
    return [`request about ${entry.id}`, JSON.stringify(draft), 'Mara'];
  }),
];

describe('nothing private leaves', () => {
  it('was planted where it could leak: the author’s own list shows it', () => {
    const seen = new Set(JSON.stringify(proposals).match(CANARY));
    expect(planted).toBeGreaterThan(60);
    expect(seen.size).toBeGreaterThan(5);
    expect(new Set(proposals.map(({ kind }) => kind))).toEqual(
      new Set(['entry', 'git', 'meeting', 'follow-up', 'outcome', 'project']),
    );
  });

  it.each(outputs)('%s', (_name, text, belongs) => {
    expect(text).toContain(belongs);
    expect(text.match(CANARY)).toBeNull();
  });

  it('reads no preparation, not even for the author’s own list', () => {
    const preparation = meetings.flatMap(({ privatePreparation, privateNotes }) => [privatePreparation, privateNotes]);
    expect(preparation.filter((words) => JSON.stringify(proposals).includes(`"${words}"`))).toEqual([]);
  });

  it('keeps what was typed by the author as it is, where the author prints for nobody else', () => {
    const own = reviewMarkdown(review, {
      reader: null,
      titles: new Map(),
      evidence: new Map(),
      entries: byId,
      names: asIs,
    });
    expect(own).toMatch(/canary-\d+/);
  });
});
