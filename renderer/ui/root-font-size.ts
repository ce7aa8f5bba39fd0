/** How many pixels one rem is now. Lists that compute positions follow the size of the text with it. */
export function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
