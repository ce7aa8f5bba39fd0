import type { Criterion } from '../ladder/ladder.ts';
import type { Sentence } from './sentence.ts';
import { counted, sentence } from './sentence.ts';
import type { Tally } from './tally.ts';
import type { Verdict } from './verdict.ts';
import type { VerdictNeeds } from './verdict-rule.ts';
import { verdictOfSupport } from './verdict-rule.ts';
import type { WeighedEvidence } from './weighed-evidence.ts';

/** All that the sentences of one criterion are made from. */
export interface Derivation {
  criterion: Criterion;
  verdict: Verdict;
  tally: Tally;
  needs: VerdictNeeds;
  items: readonly WeighedEvidence[];
  workingMonths: number;
  awayMonths: number;
}

const entryCount = (count: number): string => counted(count, 'entry', 'entries');
const monthCount = (count: number): string => counted(count, 'month', 'months');

/** The rule in words: what both verdicts ask for, in the numbers of this window. */
export function ruleSentence({ emerging, supported }: VerdictNeeds): string {
  return (
    `Supported asks for ${entryCount(supported.solid)} that are more than thin, ${supported.strong} of them strong, ` +
    `in ${monthCount(supported.months)}${supported.markers === 0 ? '' : ` and on ${counted(supported.markers, 'marker', 'markers')}`}. ` +
    `Emerging asks for ${entryCount(emerging.solid)} in ${monthCount(emerging.months)}. Below that there is not enough to judge.`
  );
}

function countsSentence({ criterion, tally, workingMonths, awayMonths }: Derivation): Sentence {
  if (tally.supporting.length === 0) return sentence('No supporting evidence is dated within the window.');
  const away = awayMonths === 0 ? '' : ` (${monthCount(awayMonths)} away left out)`;
  const { length } = criterion.markers;
  const markers = length === 0 ? '' : `, on ${tally.markers.length} of ${counted(length, 'marker', 'markers')}`;
  const text =
    `${tally.solid.length} of ${entryCount(tally.supporting.length)} ${tally.solid.length === 1 ? 'is' : 'are'} more than thin, ` +
    `in ${tally.months.length} of ${monthCount(workingMonths)}${away}${markers}.`;
  return sentence(text, tally.solid);
}

function contradictionSentence(derivation: Derivation): Sentence[] {
  const { tally, needs, verdict } = derivation;
  if (tally.contradicting.length === 0) return [];
  const before = verdictOfSupport(tally, needs);
  const count = entryCount(tally.contradicting.length);
  const verb = tally.contradicting.length === 1 ? 'contradicts' : 'contradict';
  const effect =
    before === verdict
      ? 'It changes nothing yet, because there is too little to lower.'
      : `Without ${tally.contradicting.length === 1 ? 'it' : 'them'} the verdict would be “${before}”.`;
  return [sentence(`${count} ${verb}. ${effect}`, tally.contradicting)];
}

function missingSentence({ verdict, tally, needs: { supported } }: Derivation): Sentence[] {
  if (verdict === 'supported') return [];
  const gaps = [
    [supported.solid - tally.solid.length, 'more entry that is more than thin', 'more entries that are more than thin'],
    [supported.strong - tally.strong.length, 'strong entry', 'strong entries'],
    [supported.months - tally.months.length, 'more month with dated evidence', 'more months with dated evidence'],
    [supported.markers - tally.markers.length, 'more marker', 'more markers'],
  ] as const;
  const missing = gaps.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
  if (missing.length === 0) return [];
  return [sentence(`Missing for “supported”: ${missing.join(', ')}.`)];
}

function asideSentences({ criterion, items, tally }: Derivation): Sentence[] {
  const inside = items.filter((item) => item.days.length > 0);
  const older = new Map(items.filter((item) => item.days.length === 0).map((item) => [item.entry.id, item.entry]));
  const loose = inside.filter((item) => item.stance === 'supports' && item.evidence.markerId === null).length;
  const { privateEntries, supporting } = tally;
  return [
    ...(loose === 0 || criterion.markers.length === 0
      ? []
      : [
          sentence(
            `${counted(loose, 'link names', 'links name')} no marker and ${loose === 1 ? 'ticks' : 'tick'} none yet.`,
          ),
        ]),
    ...(privateEntries.length === 0
      ? []
      : [
          sentence(
            `${privateEntries.length} of ${supporting.length} ${privateEntries.length === 1 ? 'rests' : 'rest'} on private evidence; no reader will see ${privateEntries.length === 1 ? 'it' : 'them'}.`,
            privateEntries,
          ),
        ]),
    ...(older.size === 0
      ? []
      : [
          sentence(`${entryCount(older.size)} before the window ${older.size === 1 ? 'is' : 'are'} not counted.`, [
            ...older.values(),
          ]),
        ]),
  ];
}

/** Why the verdict is what it is: what was counted, by name; what contradicts; what is missing; what stands aside. */
export function verdictSentences(derivation: Derivation): Sentence[] {
  return [
    countsSentence(derivation),
    ...contradictionSentence(derivation),
    ...missingSentence(derivation),
    ...asideSentences(derivation),
  ];
}
