import { useMemo } from 'react';
import { useServices } from './services.ts';
import { useToastStore } from './toast-store.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const preformatted = (text: string): string => `<pre>${text.replace(/[&<>]/g, (sign) => escapes[sign] ?? '')}</pre>`;

/** Two ways to the clipboard. Each says what became of it, by the name that is given. */
export interface CopyText {
  /** Formatted where the target takes it, else the Markdown beside it. */
  rich: (name: string, html: string, markdown: string) => Promise<boolean>;
  /** The Markdown as it is, wherever it is pasted. */
  markdown: (name: string, markdown: string) => Promise<boolean>;
}

/** Copies a text that leaves by the person's own means; nothing is sent. */
export function useCopyText(): CopyText {
  const { bridge } = useServices();
  const show = useToastStore((state) => state.show);
  return useMemo(() => {
    const write = async (name: string, html: string, text: string): Promise<boolean> => {
      const result = await bridge.ask('clipboard.write-rich-text', { html, text });
      show({
        text: result.ok ? `Copied “${name}”` : result.message,
        tone: result.ok ? 'plain' : 'bad',
        undoId: null,
      });
      return result.ok;
    };
    return {
      rich: write,
      markdown: (name, markdown) => write(name, preformatted(markdown), markdown),
    };
  }, [bridge, show]);
}
