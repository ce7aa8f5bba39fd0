import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { paperStyle } from './paper-style.ts';

/** A document of its own may style itself and nothing more: no script, no request. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** A paper as one self-contained HTML document for A4: everything escaped, no script, nothing loaded. */
export function renderPaperHtml(title: string, paper: ReactNode): string {
  const html = renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width" />
        <title>{title}</title>
        <style>{paperStyle}</style>
      </head>
      <body>{paper}</body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
