import { useLayoutEffect } from 'react';
import { paperStyle, previewStyle } from './paper-style.ts';

/** Adopts the sheet of the paper while a preview is shown; an adopted sheet passes the content security policy, an inline one does not. */
export function usePaperStyle(): void {
  useLayoutEffect(() => {
    if (!('adoptedStyleSheets' in document)) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(paperStyle + previewStyle);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, []);
}
