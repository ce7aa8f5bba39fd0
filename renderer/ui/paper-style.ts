/**
 * How a document looks on paper. Exported HTML carries this sheet inside, so it names no token of the app and loads nothing; paper
 * is white in the dark theme too. It is a string because the app adopts it only while a preview is open: its page size and its
 * print rules are not for the other screens.
 */
export const paperStyle = `
@page {
  size: A4;
  margin: 20mm 22mm;
}

.paper {
  color: #1f1d1a;
  background: #ffffff;
  font:
    10.5pt/1.5 system-ui,
    -apple-system,
    'Segoe UI',
    'Noto Sans',
    sans-serif;
  overflow-wrap: break-word;
  color-scheme: light;
}

.paper h1 {
  margin: 0 0 4pt;
  font-size: 20pt;
  font-weight: 600;
  line-height: 1.2;
}

.paper .paper-fact {
  margin: 0;
  color: #57534b;
}

.paper h2 {
  margin: 20pt 0 6pt;
  padding-top: 8pt;
  border-top: 0.75pt solid #e2ded6;
  font-size: 14pt;
  font-weight: 600;
  line-height: 1.25;
}

.paper h3 {
  margin: 12pt 0 3pt;
  font-size: 11.5pt;
  font-weight: 600;
}

.paper h4 {
  margin: 8pt 0 3pt;
  font-size: 10.5pt;
  font-weight: 600;
}

.paper :is(h2, h3, h4) {
  break-after: avoid;
}

.paper :is(p, ul, ol, blockquote, pre, table) {
  margin: 0 0 6pt;
}

.paper p {
  orphans: 3;
  widows: 3;
}

.paper ul {
  padding-left: 14pt;
  list-style: disc;
}

.paper ol {
  padding-left: 18pt;
  list-style: decimal;
}

.paper a {
  color: #0f6b57;
}

.paper blockquote {
  padding-left: 8pt;
  border-left: 2pt solid #e2ded6;
  color: #57534b;
}

.paper :is(code, pre) {
  font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', 'Noto Sans Mono', monospace;
  font-size: 0.92em;
}

.paper pre {
  padding: 6pt 8pt;
  border: 0.75pt solid #e2ded6;
  white-space: pre-wrap;
  break-inside: avoid;
}

.paper table {
  border-collapse: collapse;
}

.paper :is(th, td) {
  padding: 2pt 6pt;
  border: 0.75pt solid #e2ded6;
  text-align: left;
}
`;

/** The sheet of the preview: A4 on screen, its text in columns of one page each; printed, plain flow again. */
export const previewStyle = `
@media screen {
  .paper-sheet {
    box-sizing: border-box;
    width: 210mm;
    height: 297mm;
    margin: 0 auto;
    padding: 20mm 22mm;
    background: #ffffff;
    box-shadow: 0 1px 4px rgb(31 29 26 / 0.2);
  }

  .paper-pages {
    height: 100%;
    overflow: hidden;
    columns: 166mm;
    column-gap: 22mm;
    column-fill: auto;
  }
}

@media print {
  html,
  body,
  #root {
    height: auto !important;
    overflow: visible !important;
    background: #ffffff !important;
  }
}
`;
