import axe from 'axe-core';

/**
 * What axe finds in a rendered screen, as short lines. Colours need a real browser, and landmarks are the app shell's, so both
 * are looked at by the end-to-end tests.
 */
export async function axeFindings(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
