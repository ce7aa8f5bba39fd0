import { useState } from 'react';
import { DotPlot } from '../../ui/dot-plot.tsx';
import type { DotMark } from '../../ui/dot-scale.tsx';
import { DotScale } from '../../ui/dot-scale.tsx';
import { FigureLine } from '../../ui/figure-line.tsx';
import { MarkdownEditor } from '../../ui/markdown-editor.tsx';
import { MarkdownView } from '../../ui/markdown-view.tsx';
import type { MonthLevel } from '../../ui/month-cell.tsx';
import { MonthsRibbonHeader } from '../../ui/months-ribbon-header.tsx';
import { MonthsRibbon } from '../../ui/months-ribbon.tsx';
import { PropertyLine } from '../../ui/property-line.tsx';
import { ReasonList } from '../../ui/reason-list.tsx';
import { Sparkline } from '../../ui/sparkline.tsx';
import { GallerySpecimen } from './gallery-specimen.tsx';

const sample = `## What happened
We **split the write path**, so that a slow audit store no longer blocks payment. See [the RFC](https://example.com/rfc-12).

- p99 from 840 to 310 ms
- [x] rolled out to all regions

| region | before | after |
| --- | ---: | ---: |
| EU | 840 | 310 |

\`\`\`
audit.enqueue(event)
\`\`\`
`;

const levels: MonthLevel[] = [0, 0, 1, 2, 2, 0, 3, 3, 'away', 0, 2, 3];
const months = levels.map((level, index) => ({
  month: `2026-${String(index + 1).padStart(2, '0')}`,
  level,
  letter: 'JFMAMJJASOND'.charAt(index),
  label: `Month ${index + 1}: ${level === 'away' ? 'away' : level === 0 ? 'nothing recorded' : `${level} entries`}`,
}));

const reasons = [
  { index: 0, reason: 'Practices stayed inside the team.', criterionId: 'practices', goal: null },
  {
    index: 1,
    reason: 'No written direction.',
    criterionId: null,
    goal: { id: 'one', status: 'active', criterionIds: ['practices'] },
  },
];

const marks: DotMark[] = [
  { shape: 'dot', place: 3 },
  { shape: 'diamond', place: 4 },
  { shape: 'square', place: 3 },
];
const course = [
  { at: 0, place: 1 },
  { at: 0.3, place: 2 },
  { at: 0.6, place: null },
  { at: 1, place: 3 },
];

/** Everything that is read. */
export function GalleryText() {
  const [text, setText] = useState(sample);
  const [month, setMonth] = useState('2026-07');
  return (
    <>
      <GallerySpecimen name="Figures, facts">
        <div className="flex flex-col gap-1">
          <FigureLine look="detail" baseline={840} result={310} unit="ms" source="Grafana" quality="measured" />
          <PropertyLine facts={['23 Nov', 'Checkout', 'several teams', 'Mara']} />
        </div>
      </GallerySpecimen>
      <GallerySpecimen name="MonthsRibbon">
        <div className="flex flex-col">
          <MonthsRibbonHeader months={months} />
          <MonthsRibbon
            label="Leads multi-team initiatives"
            months={months}
            selectedMonth={month}
            onSelectMonth={setMonth}
          />
          <MonthsRibbon label="Raises practices beyond the team" months={months} />
        </div>
      </GallerySpecimen>
      <GallerySpecimen name="ReasonList">
        <ReasonList
          reasons={reasons}
          criteria={[{ value: 'practices', label: 'Raises practices beyond the team' }]}
          onAssign={() => undefined}
          onMakeGoal={() => undefined}
        />
      </GallerySpecimen>
      <GallerySpecimen name="DotScale, Sparkline">
        <div className="flex items-center gap-6">
          <DotScale places={4} marks={marks} size="wide" />
          <DotScale places={4} marks={marks} size="small" />
          <Sparkline caption="from Learning to Alone, 4 ratings" places={4} points={course} />
        </div>
      </GallerySpecimen>
      <GallerySpecimen name="DotPlot">
        <div className="w-full">
          <DotPlot
            label="Skills on the scale"
            scale={['Learning', 'With help', 'Alone', 'Others learn']}
            series={[
              { shape: 'dot', name: 'Self' },
              { shape: 'diamond', name: 'Mentor' },
              { shape: 'square', name: 'Manager' },
            ]}
            rows={[
              {
                id: 'api',
                label: 'API design',
                href: '#/gallery',
                group: 'Must have',
                marks,
                words: 'self alone, mentor others learn from me, manager alone',
                note: 'mentor 1 step higher',
              },
            ]}
          />
        </div>
      </GallerySpecimen>
      <GallerySpecimen name="MarkdownEditor">
        <MarkdownEditor
          className="w-full"
          label="Text"
          value={text}
          onValueChange={setText}
          placeholder="What happened?"
          hint="Markdown. Tab leaves the field."
        />
      </GallerySpecimen>
      <GallerySpecimen name="MarkdownView">
        <MarkdownView text={text} onOpenLink={() => setText(text)} />
      </GallerySpecimen>
    </>
  );
}
