import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DotMark } from '../../../renderer/ui/dot-scale.tsx';
import { DotScale } from '../../../renderer/ui/dot-scale.tsx';
import { Sparkline } from '../../../renderer/ui/sparkline.tsx';

const three: DotMark[] = [
  { shape: 'dot', place: 4 },
  { shape: 'diamond', place: 4 },
  { shape: 'square', place: 4 },
];

/** Where each shape is drawn, as text: its own tag and place. */
const drawn = (root: Element): string[] =>
  [...root.querySelectorAll('circle[r="4"], path, rect')].map((mark) => mark.outerHTML);

describe('DotScale', () => {
  it.each(['small', 'wide'] as const)(
    'draws three raters of one place as three shapes that do not hide each other (%s)',
    (size) => {
      const { container } = render(<DotScale places={4} marks={three} size={size} />);
      expect(
        new Set([...container.querySelectorAll('circle[r="4"], path, rect')].map(({ tagName }) => tagName)).size,
      ).toBe(3);
      const rect = container.querySelector('rect');
      const dot = container.querySelector('circle[r="4"]');
      const apart = Math.hypot(
        Number(rect?.getAttribute('x')) + 3.5 - Number(dot?.getAttribute('cx')),
        Number(rect?.getAttribute('y')) + 3.5 - Number(dot?.getAttribute('cy')),
      );
      expect(apart).toBeGreaterThanOrEqual(16);
    },
  );

  it('draws the gap as a line from the lowest to the highest, and none where all agree', () => {
    const { container, rerender } = render(
      <DotScale
        places={4}
        marks={[
          { shape: 'dot', place: 1 },
          { shape: 'diamond', place: 4 },
        ]}
        size="wide"
      />,
    );
    expect(container.querySelector('line')).toHaveAttribute('x1', '32');
    expect(container.querySelector('line')).toHaveAttribute('x2', '224');
    rerender(<DotScale places={4} marks={three} size="wide" />);
    expect(container.querySelector('line')).toBeNull();
    expect(drawn(container)).toHaveLength(3);
  });
});

describe('Sparkline', () => {
  it('breaks at an answer off the scale instead of falling, and says the course in words', () => {
    const { container } = render(
      <Sparkline
        caption="Self from Learning to Alone, 3 ratings"
        places={4}
        points={[
          { at: 0, place: 1 },
          { at: 0.5, place: null },
          { at: 1, place: 3 },
        ]}
      />,
    );
    expect(container.querySelectorAll('path')).toHaveLength(2);
    expect(container.querySelectorAll('circle')).toHaveLength(2);
    expect(screen.getByText('Self from Learning to Alone, 3 ratings')).toBeVisible();
  });
});
