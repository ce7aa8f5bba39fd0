import type { ReactNode } from 'react';
import type { CatalogueSkill } from '../../../shared/skills/skill-catalogue.ts';
import type { SkillTexts } from '../../hooks/use-skill-catalogue.ts';
import { PropertyLine } from '../../ui/property-line.tsx';
import { groupInWords, importanceInWords } from './skill-words.ts';

const hedged = (text: string, qualifier: string | null): string =>
  qualifier === null ? text : `${text} (${qualifier})`;

/** What the catalogue says about a skill, as pairs of a short heading and a text. */
function textsOf({ skillKind, skillId }: CatalogueSkill, { catalogues }: SkillTexts): [string, string][] {
  const technical = catalogues.technical.skills.find(({ id }) => skillKind === 'technical' && id === skillId);
  if (technical) {
    const use: [string, string] = ['Used for', hedged(technical.usedFor, technical.useQualifier)];
    return technical.covers.length === 0 ? [use] : [use, ['Covers', technical.covers.join(', ')]];
  }
  const behavioural = catalogues.behavioural.skills.find(({ id }) => skillKind === 'behavioural' && id === skillId);
  if (behavioural) {
    return [
      ['Why it matters', behavioural.why],
      ['How it shows', behavioural.shows],
    ];
  }
  const tool = catalogues.tools.tools.find(({ id }) => skillKind === 'tool' && id === skillId);
  if (!tool) return [];
  return [
    ['Used for', hedged(tool.purpose, tool.purposeQualifier)],
    ['Any of', tool.tools.join(', ')],
  ];
}

/** What a skill is for, how much it matters with every hedge, and how it shows. `children` are further pairs. */
export function SkillAbout({
  skill,
  texts,
  children,
}: {
  skill: CatalogueSkill;
  texts: SkillTexts;
  children?: ReactNode;
}) {
  return (
    <div className="flex flex-col gap-2">
      <h2 className="text-15 font-semibold">{skill.name}</h2>
      <PropertyLine facts={[groupInWords(skill), importanceInWords(skill)]} />
      <dl className="select-content grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 leading-reading">
        {textsOf(skill, texts).map(([heading, text]) => (
          <div key={heading} className="contents">
            <dt className="text-text-3">{heading}</dt>
            <dd className="max-w-reading">{text}</dd>
          </div>
        ))}
        {children}
      </dl>
    </div>
  );
}
