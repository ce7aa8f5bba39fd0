/**
 * Runs in the page: touches everything there is, as a person who clicks on whatever is offered. `keepLinks` leaves links to web
 * pages and mails alone: those lead where they say.
 */
export async function provoke(keepLinks: boolean): Promise<void> {
  const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
  const all = [...document.querySelectorAll('body *')].slice(0, 4000);
  for (const element of all) {
    for (const name of ['pointerover', 'mouseover', 'mouseenter', 'mousemove', 'pointerdown', 'mousedown', 'copy']) {
      element.dispatchEvent(new MouseEvent(name, { bubbles: true }));
    }
    if (element instanceof HTMLDetailsElement) element.open = !element.open;
    if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
  }
  await pause(20);
  for (const element of all) {
    if (keepLinks && element.closest('a[href^="http"], a[href^="mailto:"]')) continue;
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    if (element instanceof HTMLElement) element.click();
  }
  await pause(100);
}
