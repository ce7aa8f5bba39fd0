import { renderToStaticMarkup } from 'react-dom/server';
import type { DocumentSection, PacketDocument } from '../../../shared/packet/packet-document.ts';
import { renderPaperHtml } from '../../ui/render-paper-html.tsx';
import { PacketMarkdown } from './packet-markdown.tsx';
import { PacketPaper } from './packet-paper.tsx';

/** The packet as one self-contained HTML document for A4: everything escaped, no script, nothing loaded. */
export const renderPacketHtml = (document: PacketDocument): string =>
  renderPaperHtml(document.title, <PacketPaper document={document} links="live" />);

/** One section with its heading as an HTML fragment for the clipboard; the form that it is pasted into brings the looks. */
export const renderSectionHtml = (section: DocumentSection): string =>
  renderToStaticMarkup(
    <>
      <h2>{section.heading}</h2>
      <PacketMarkdown text={section.body} links="live" />
    </>,
  );
