import type { DocumentSection } from '../../../shared/packet/packet-document.ts';
import { classNames } from '../../ui/class-names.ts';
import { CompletenessMark } from './completeness-mark.tsx';

const said = { complete: 'complete', thin: 'thin', empty: 'empty' };

interface SectionNavProps {
  sections: readonly DocumentSection[];
  currentId: string | null;
  onGo: (id: string) => void;
}

/** The sections with how far each is. Going to one moves the focus into it. */
export function SectionNav({ sections, currentId, onGo }: SectionNavProps) {
  return (
    <nav aria-label="Sections">
      <ol>
        {sections.map((section) => (
          <li key={section.id}>
            <button
              type="button"
              aria-current={section.id === currentId ? 'true' : undefined}
              onClick={() => onGo(section.id)}
              className={classNames(
                'focus-inside flex w-full gap-2 border-l-2 px-3 py-1.5 text-left hover:bg-hover',
                section.id === currentId ? 'border-accent bg-selected' : 'border-transparent',
              )}
            >
              <CompletenessMark completeness={section.completeness} />
              <span className="min-w-0">
                <span className="line-clamp-2">{section.heading}</span>
                <span className="block text-12 text-text-2">
                  <span className="sr-only">{said[section.completeness]}: </span>
                  {section.why}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
