import type { PacketDocument } from '../../../shared/packet/packet-document.ts';
import { spokenSections } from '../../../shared/packet/render-markdown.ts';
import { PacketMarkdown } from './packet-markdown.tsx';

/** The packet as it stands on paper: the one component behind preview, print, PDF and HTML. */
export function PacketPaper({ document, links }: { document: PacketDocument; links: 'live' | 'inert' }) {
  return (
    <article className="paper">
      <header>
        <h1>{document.title}</h1>
        {document.facts.map((fact) => (
          <p key={fact} className="paper-fact">
            {fact}
          </p>
        ))}
      </header>
      {spokenSections(document).map((section) => (
        <section key={section.id}>
          <h2>{section.heading}</h2>
          <PacketMarkdown text={section.body} links={links} />
        </section>
      ))}
    </article>
  );
}
