import { useEffect, useRef, useState } from 'react';

function count(element: HTMLElement, tell: (pages: number) => void): void {
  const gap = Number.parseFloat(getComputedStyle(element).columnGap) || 0;
  const width = element.clientWidth + gap;
  tell(width > 0 ? Math.max(1, Math.round((element.scrollWidth + gap) / width)) : 1);
}

/**
 * Turns the pages of a text that is laid out in columns, one column a page. Counts them from the layout, again whenever the size
 * of the sheet or its text changes.
 */
export function usePageTurning() {
  const sheet = useRef<HTMLDivElement>(null);
  const desk = useRef<HTMLElement>(null);
  const [pages, setPages] = useState(1);
  const [page, setPage] = useState(1);

  useEffect(() => {
    const element = sheet.current;
    if (!element) return undefined;
    const recount = (): void => count(element, setPages);
    recount();
    const bySize = new ResizeObserver(recount);
    bySize.observe(element);
    // The text may grow while the sheet keeps its size.
    const byText = new MutationObserver(recount);
    byText.observe(element, { childList: true, characterData: true, subtree: true });
    return () => {
      bySize.disconnect();
      byText.disconnect();
    };
  }, []);

  const turn = (to: number): void => {
    const next = Math.min(Math.max(1, to), pages);
    const element = sheet.current;
    setPage(next);
    if (!element) return;
    const gap = Number.parseFloat(getComputedStyle(element).columnGap) || 0;
    if (desk.current) desk.current.scrollTop = 0;
    element.scrollLeft = (next - 1) * (element.clientWidth + gap);
  };
  return { sheet, desk, page, pages, turn };
}
