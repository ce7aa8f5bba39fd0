import { Fragment } from 'react';
import type { TextBlock } from '../../shared/packet/text-blocks.ts';
import { textBlocks } from '../../shared/packet/text-blocks.ts';

function Block({ tag: Tag, lines }: TextBlock) {
  if (Tag === 'ul' || Tag === 'ol') {
    return (
      <Tag>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </Tag>
    );
  }
  return (
    <Tag>
      {lines.map((line, at) => (
        <Fragment key={at}>
          {at > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </Tag>
  );
}

/** A text on paper: its headings, lists and paragraphs. Everything that somebody typed is text, whatever it looks like. */
export function PaperText({ markdown }: { markdown: string }) {
  return (
    <article className="paper">
      {textBlocks(markdown).map((block, at) => (
        <Block key={at} {...block} />
      ))}
    </article>
  );
}
