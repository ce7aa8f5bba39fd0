import { renderToStaticMarkup } from 'react-dom/server';
import type { DocumentSection, PacketDocument } from '../../../shared/packet/packet-document.ts';
import { PacketMarkdown } from './packet-markdown.tsx';

import { PacketPaper } from './packet-paper.tsx';
import { paperStyle } from './paper-style.ts';

/** A document of its own may style itself and nothing more: no script, no request. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** The packet as one self-contained HTML document for A4: everything escaped, no script, nothing loaded. */
export function renderPacketHtml(document: PacketDocument): string {
  const html = renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width" />
        <title>{document.title}</title>
        <style>{paperStyle}</style>
      </head>
      <body>
        <PacketPaper document={document} links="live" />
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}

/** One section with its heading as an HTML fragment for the clipboard; the form that it is pasted into brings the looks. */
export const renderSectionHtml = (section: DocumentSection): string =>
  renderToStaticMarkup(
    <>
      <h2>{section.heading}</h2>
      <PacketMarkdown text={section.body} links="live" />
    </>,
  );
