import type { LocalDate } from '../dates/local-date.ts';
import type { Entry } from '../record/entry.ts';
import type { Evidence, Strength } from '../record/evidence.ts';
import { outcomeReason } from './outcome-reason.ts';

/** How much a piece of evidence carries, and the sentences that explain it. */
export interface DerivedStrength {
  strength: Strength;
  reasons: string[];
}

const isSomebody = ({ name, personId }: Evidence['confirmations'][number]): boolean =>
  personId !== null || name.trim() !== '';

function confirmationReason(evidence: Pick<Evidence, 'confirmations'>, asOf: LocalDate): [boolean, string] {
  const heard = evidence.confirmations.filter((one) => isSomebody(one) && one.confirmedOn <= asOf);
  if (heard.length === 0) return [false, 'Not confirmed by anybody yet.'];
  const names = heard.map((one) => one.name.trim() || 'a person of your record');
  return [true, `Confirmed by ${[...new Set(names)].join(', ')}.`];
}

/**
 * Strength of one piece of evidence as of a day. *Strong*: an outcome, my own role, and somebody else who confirms it. *Fair*: an
 * outcome and one of the other two. *Thin*: anything less; without an outcome nothing else helps. An override wins, and its
 * reason is told first.
 */
export function evidenceStrength(
  evidence: Pick<Evidence, 'confirmations' | 'strengthOverride'>,
  entry: Pick<Entry, 'metrics' | 'result' | 'myRole'>,
  asOf: LocalDate,
): DerivedStrength {
  const outcome = outcomeReason(entry);
  const hasRole = entry.myRole.trim() !== '';
  const [confirmed, confirmation] = confirmationReason(evidence, asOf);
  const role = hasRole ? `Own role: ${entry.myRole.trim()}.` : 'Your own role is not written down.';
  const reasons = [outcome.text, role, confirmation];
  const extra = Number(hasRole) + Number(confirmed);
  const derived: Strength = !outcome.present || extra === 0 ? 'thin' : extra === 1 ? 'fair' : 'strong';
  const override = evidence.strengthOverride;
  if (override === null) return { strength: derived, reasons };
  const told = `Set to ${override.strength} by you (the rule says ${derived}): ${override.reason.trim()}`;
  return { strength: override.strength, reasons: [told, ...reasons] };
}
