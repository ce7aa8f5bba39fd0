import { Suspense, lazy } from 'react';
import { classNames } from './class-names.ts';

const MarkdownContent = lazy(() =>
  import('./markdown-content.tsx').then((module) => ({ default: module.MarkdownContent })),
);

export interface MarkdownViewProps {
  /** Markdown with tables, task lists and strike-through; raw HTML is shown as the text it is. */
  text: string;
  /** Links are inert: a click tells the address, and the caller asks before it opens anything. */
  onOpenLink?: ((address: string) => void) | undefined;
  className?: string | undefined;
}

/** Written text at reading width. Until the renderer has loaded, the text itself stands there. */
export function MarkdownView({ text, onOpenLink, className }: MarkdownViewProps) {
  return (
    <div className={classNames('select-content max-w-reading leading-reading break-words', className)}>
      <Suspense fallback={<div className="whitespace-pre-wrap">{text}</div>}>
        <MarkdownContent text={text} onOpenLink={onOpenLink} />
      </Suspense>
    </div>
  );
}
