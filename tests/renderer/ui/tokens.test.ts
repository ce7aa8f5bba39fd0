import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from './contrast-ratio.ts';

const css = readFileSync(resolve(import.meta.dirname, '../../../renderer/ui/tokens.css'), 'utf8');

/** The custom properties of the first block that follows `start`. */
function block(start: string): Record<string, string> {
  const from = css.indexOf('{', css.indexOf(start) + start.length - 1);
  const body = css.slice(from + 1, css.indexOf('}', from));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
}

const light = block('@theme static {');
const dark = block("[data-theme='dark'] {\n  color-scheme");
const system = block("[data-theme='system'] {");

const surfaces = ['canvas', 'panel', 'sidebar', 'hover', 'selected'];
const words = ['text', 'text-2', 'text-3', 'accent', 'warn', 'bad', 'info'];
const shapes = ['control', 'fill', 'accent'];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s colours', (_name, tokens) => {
  const ratio = (front: string, back: string) =>
    contrastRatio(tokens[`color-${front}`] ?? '', tokens[`color-${back}`] ?? '');

  it.each(words.flatMap((word) => surfaces.map((surface) => [word, surface] as const)))(
    '%s reads on %s',
    (word, surface) => {
      expect(ratio(word, surface)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(shapes.flatMap((shape) => surfaces.map((surface) => [shape, surface] as const)))(
    '%s shows on %s',
    (shape, surface) => {
      expect(ratio(shape, surface)).toBeGreaterThanOrEqual(3);
    },
  );

  it('reads on the primary button', () => {
    expect(ratio('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the palette', () => {
  it('is equally dark when chosen and when the system asks for it', () => {
    expect(Object.keys(dark).length).toBeGreaterThan(15);
    expect(system).toEqual(dark);
  });

  it('uses nothing that Chrome 114 lacks', () => {
    expect(css).not.toMatch(/light-dark\(|@starting-style|anchor\(|field-sizing|@scope|subgrid/);
  });
});
