import { foldWord } from '../capture/fold-word.ts';
import type { LocalDate } from '../dates/local-date.ts';
import type { Evidence } from '../record/evidence.ts';
import type { Person } from '../record/person.ts';
import { isOutsideTeam } from './relations.ts';
import type { Speaker } from './speaker.ts';
import { newSpeaker, personFinder } from './speaker.ts';
import type { Vouch } from './vouch.ts';

/** Who can speak for one criterion. `outsideCan`: somebody known to be outside the team saw it or agreed to speak. */
export interface SpeaksFor {
  criterionId: string;
  speakers: Speaker[];
  outsideCan: boolean;
}

/** `myTeam` is the team of the current position; empty when it is not written down, and then nobody is known to be outside. */
export interface SpeaksForInput {
  ladderId: string;
  criterionIds: readonly string[];
  evidence: readonly Evidence[];
  vouches: readonly Vouch[];
  persons: readonly Person[];
  myTeam: string;
  asOf: LocalDate;
}

/** What one source says: who, about which criterion, and on which days. */
interface Claim {
  criterionId: string;
  person: Person | null;
  name: string;
  evidenceId: string | null;
  sawOn: LocalDate | null;
  askedOn: LocalDate | null;
  agreedOn: LocalDate | null;
}

type Find = ReturnType<typeof personFinder>;

const claimsOfEvidence = (evidence: readonly Evidence[], ladderId: string, find: Find): Claim[] =>
  evidence
    .filter((one) => one.deletedAt === null && one.ladderId === ladderId && one.stance === 'supports')
    .flatMap(({ id, criterionId, confirmations }) =>
      confirmations.map(({ personId, name, confirmedOn }) => ({
        criterionId,
        person: find(personId, name),
        name,
        evidenceId: id,
        sawOn: confirmedOn,
        askedOn: null,
        agreedOn: null,
      })),
    );

const claimsOfVouches = (vouches: readonly Vouch[], ladderId: string, find: Find): Claim[] =>
  vouches
    .filter((vouch) => vouch.deletedAt === null && vouch.ladderId === ladderId)
    .map(({ criterionId, personId, sawOn, askedOn, agreedOn }) => ({
      criterionId,
      person: find(personId, ''),
      name: '',
      evidenceId: null,
      sawOn,
      askedOn,
      agreedOn,
    }));

const latest = (a: LocalDate | null, b: LocalDate | null): LocalDate | null =>
  a === null || (b !== null && b > a) ? b : a;

/** The claim without the days that lie after `asOf`. */
function upTo(claim: Claim, asOf: LocalDate): Claim {
  const known = (day: LocalDate | null): LocalDate | null => (day !== null && day <= asOf ? day : null);
  return { ...claim, sawOn: known(claim.sawOn), askedOn: known(claim.askedOn), agreedOn: known(claim.agreedOn) };
}

const withClaim = (speaker: Speaker, { evidenceId, sawOn, askedOn, agreedOn }: Claim): Speaker => ({
  ...speaker,
  sawOn: latest(speaker.sawOn, sawOn),
  askedOn: latest(speaker.askedOn, askedOn),
  agreedOn: latest(speaker.agreedOn, agreedOn),
  evidenceIds: evidenceId === null ? speaker.evidenceIds : [...new Set([...speaker.evidenceIds, evidenceId])],
});

const rank = ({ agreedOn, askedOn }: Speaker): number => (agreedOn !== null ? 0 : askedOn !== null ? 1 : 2);

/**
 * Who can speak for which criterion, as of a day: those who confirmed supporting evidence (they saw it), and those of whom I wrote
 * down that they saw it, were asked, or agreed. One speaker for each person and criterion, agreed first, then asked, then seen.
 * One pass over evidence and vouches.
 */
export function speaksFor(input: SpeaksForInput): SpeaksFor[] {
  const { ladderId, asOf, myTeam } = input;
  const find = personFinder(input.persons.filter(({ deletedAt }) => deletedAt === null));
  const found = new Map<string, Map<string, Speaker>>(input.criterionIds.map((id) => [id, new Map()]));
  const claims = [
    ...claimsOfEvidence(input.evidence, ladderId, find),
    ...claimsOfVouches(input.vouches, ladderId, find),
  ].map((claim) => upTo(claim, asOf));
  for (const claim of claims) {
    const { criterionId, person, name } = claim;
    const speakers = found.get(criterionId);
    const key = person?.id ?? foldWord(name);
    if (!speakers || key === '' || (claim.sawOn ?? claim.askedOn ?? claim.agreedOn) === null) continue;
    const outside = person ? isOutsideTeam(person, myTeam) : null;
    speakers.set(key, withClaim(speakers.get(key) ?? newSpeaker(person, name, outside), claim));
  }
  return [...found].map(([criterionId, speakers]) => ({
    criterionId,
    speakers: [...speakers.values()].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en')),
    outsideCan: [...speakers.values()].some(
      ({ outside, sawOn, agreedOn }) => outside === true && (sawOn !== null || agreedOn !== null),
    ),
  }));
}

/** Criteria for which nobody outside the team could speak: where to look for a witness next. */
export const withoutOutsideVoice = (all: readonly SpeaksFor[]): string[] =>
  all.filter(({ outsideCan }) => !outsideCan).map(({ criterionId }) => criterionId);
