/** One field that differs between two versions, in words for a person. */
export interface ChangedField {
  field: string;
  before: string;
  after: string;
}

const hidden = new Set(['id', 'createdAt', 'updatedAt', 'batchId', 'sourceKeys']);

const labels: Readonly<Record<string, string>> = {
  occurredOn: 'day',
  occurredUntil: 'last day',
  projectId: 'project',
  myRole: 'my role',
  personIds: 'people',
  deliverableType: 'kind of deliverable',
  decisionTier: 'who could decide it',
  metrics: 'figures',
  deletedAt: 'in the bin since',
  attachments: 'files',
  leadIds: 'who else led',
  couldShow: 'could show',
  cycleClosesOn: 'cycle closes',
  sponsorId: 'sponsor',
  managerId: 'manager',
  managerStances: 'what the manager says',
  entryId: 'entry',
  criterionId: 'criterion',
  markerId: 'marker',
  ladderId: 'ladder',
  leadDays: 'days before the closing date',
  waysOfWorking: 'ways of working',
  startsOn: 'from',
  targetOn: 'target day',
  droppedBecause: 'dropped because',
  metricId: 'metric',
  entryIds: 'entries',
  criterionIds: 'criteria',
  goalId: 'goal',
  targetMove: 'the target day moved',
  targetLower: 'target from',
  targetUpper: 'target to',
  isTeams: 'the team’s, not mine alone',
  fromCatalogueId: 'from the catalogue',
  skillId: 'skill',
  skillKind: 'kind of skill',
  personId: 'person',
  ladderVersion: 'version of the ladder',
  ratedOn: 'rated on',
  privatePreparation: 'private preparation',
  sharedNotes: 'shared notes',
  weekOfMonth: 'week of the month',
  raisedBy: 'raised by',
  meetingId: 'meeting',
  relationId: 'relation',
  menteeId: 'mentee',
  canDoNow: 'can do now',
  startedOn: 'from',
  endedOn: 'to',
  sawOn: 'saw it on',
  askedOn: 'asked on',
  agreedOn: 'agreed on',
  keptIds: 'kept',
  droppedIds: 'left out',
  noteText: 'note',
  agendaText: 'agenda',
  agendaPersonId: 'agenda for',
  sentOn: 'sent',
  mayBeQuotedTo: 'may be quoted to',
  selfCheck: 'self-check',
  closedAt: 'closed',
  contentHash: 'hash',
};

/** A field in words: those without a label of their own are words already, run together. */
const wordsOf = (field: string): string =>
  labels[field] ?? field.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);

const leaves = (value: unknown): string[] => {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.map((item: unknown) => leaves(item).join(' · '));
  // A file is known by its name; its checksum tells nobody anything.
  if (typeof value === 'object' && 'sha256' in value && 'name' in value) return leaves(value.name);
  // Nor does the id of a part.
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([name, part]) => (name === 'id' ? [] : leaves(part)));
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  return [typeof value === 'string' ? value : JSON.stringify(value)];
};

/** Of a moment only its day is read. */
const instant = /\b(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?Z/gu;

/** A value as text; ids are turned into names by `nameOf`, anything nested into its parts. */
const inWords = (value: unknown, nameOf: (id: string) => string): string =>
  leaves(value)
    .map((leaf) => leaf.replace(instant, '$1').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gu, nameOf))
    .join('\n');

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/**
 * What differs between two versions of a record, in the order of its fields. `null` stands for a record that is not there: then every
 * field with something in it differs.
 */
export function changedFields(before: unknown, after: unknown, nameOf: (id: string) => string): ChangedField[] {
  const [old, current] = [asObject(before), asObject(after)];
  return [...new Set([...Object.keys(current), ...Object.keys(old)])]
    .filter((field) => !hidden.has(field) && JSON.stringify(old[field]) !== JSON.stringify(current[field]))
    .map((field) => ({
      field: wordsOf(field),
      before: inWords(old[field], nameOf),
      after: inWords(current[field], nameOf),
    }))
    .filter(
      ({ before: was, after: is }) => was !== is && !((before === null || after === null) && (was || is) === 'no'),
    );
}
