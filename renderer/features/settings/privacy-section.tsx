import { audienceWords } from '../../ui/audience-field.tsx';
import { Section } from '../../ui/section.tsx';

const audiences = [
  { word: audienceWords.me, means: 'No export ever carries it. It still counts for you, with a lock.' },
  { word: audienceWords.people, means: 'Only packets written for those people may carry it.' },
  { word: audienceWords.inside, means: 'Packets for readers in the company may carry it.' },
  { word: audienceWords.outside, means: 'Any packet may carry it.' },
];

/** What leaves the machine, who can read it, and what the audience of a record means. */
export function PrivacySection() {
  return (
    <>
      <Section title="What leaves this machine">
        <p className="select-content leading-reading">
          Nothing by itself. Rungbook makes no network request: no account, no server, no statistics, no spell-check
          download. What you export or copy is yours to hand on.
        </p>
      </Section>
      <Section title="Who can read it here">
        <p className="select-content leading-reading">
          Whoever can read your files: you, and whoever administers the machine. The record is not encrypted. On an
          employer’s machine, assume that the employer can read it, and know the rules about what you may keep.
        </p>
      </Section>
      <Section title="Who may read a record">
        <p className="leading-reading">
          Every entry and project begins as “only me”. An export says what it leaves out.
        </p>
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 pt-1 leading-reading">
          {audiences.map(({ word, means }) => (
            <div key={word} className="contents">
              <dt className="font-medium">{word}</dt>
              <dd className="text-text-2">{means}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}
