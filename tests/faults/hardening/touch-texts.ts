/** Runs in the page: opens every fold, hovers everything, presses the links of texts; the question whether to open them says no. */
export function touchTexts(): void {
  for (const fold of document.querySelectorAll<HTMLElement>('main button[aria-expanded="false"]:not([aria-haspopup])'))
    fold.click();
  for (const element of document.querySelectorAll('main *')) {
    element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  }
  const links = document.querySelectorAll<HTMLElement>('main button[title^="http" i], main button[title^="mailto:" i]');
  for (const link of links) link.click();
}
