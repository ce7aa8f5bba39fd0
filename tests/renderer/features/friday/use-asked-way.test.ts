import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAskedWay } from '../../../../renderer/features/friday/use-asked-way.ts';

const asked = (text: string, isClear: boolean) => {
  const left: string[] = [];
  const view = renderHook(
    (props: { text: string; isClear: boolean }) =>
      useAskedWay({ rich: () => left.push(props.text), markdown: () => left.push(`# ${props.text}`) }, props.isClear),
    { initialProps: { text, isClear } },
  );
  return { ...view, left };
};

describe('useAskedWay', () => {
  it('goes at once where nothing stands against it', () => {
    const { result, left } = asked('open', true);
    act(() => result.current.leave('markdown'));
    expect([left, result.current.waiting]).toEqual([['# open'], null]);
  });

  it('goes once, with the text of then, when what stood against it goes by itself', () => {
    const { result, rerender, left } = asked('closed', false);
    act(() => result.current.leave('rich'));
    expect([left, result.current.waiting]).toEqual([[], 'rich']);
    rerender({ text: 'followed', isClear: true });
    expect([left, result.current.waiting]).toEqual([['followed'], null]);
  });

  it('asks nothing by itself when something is closed later', () => {
    const { result, rerender, left } = asked('closed', false);
    act(() => result.current.leave('rich'));
    rerender({ text: 'followed', isClear: true });
    rerender({ text: 'closed again', isClear: false });
    expect([left, result.current.waiting]).toEqual([['followed'], null]);
  });

  it('goes as it is with the text of the answer, or stays', () => {
    const { result, rerender, left } = asked('closed', false);
    act(() => result.current.leave('rich'));
    rerender({ text: 'changed', isClear: false });
    act(() => result.current.goOn());
    act(() => result.current.leave('rich'));
    act(() => result.current.stay());
    expect([left, result.current.waiting]).toEqual([['changed'], null]);
  });
});
