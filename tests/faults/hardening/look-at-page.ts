/** What stands on a page: the payloads that can be read there, and elements that no text may ever become. */
export interface Look {
  readonly marks: readonly number[];
  /** The fields whose texts stand there: `12:why`; `12:title` for a name or a title. */
  readonly fields: readonly string[];
  readonly dangerous: readonly string[];
}

/** Runs in the page, on all of it or on the part that `within` selects. Reads texts, values of fields, and editors in their shadow roots. */
export function lookAtPage(within = 'body'): Look {
  const marks = new Set<number>();
  const fields = new Set<string>();
  const dangerous = new Set<string>();
  const read = (text: string | null): void => {
    for (const [, id, field] of text?.matchAll(/§(\d+)(?::([a-z]+);)?/g) ?? []) {
      marks.add(Number(id));
      fields.add(`${id}:${field ?? 'title'}`);
    }
  };
  const forbidden =
    'script, iframe, frame, object, embed, img, picture, video, audio, source, track, link, meta, base, style, portal, template, math, marquee, foreignObject, animate, set, discard, use, image, [action], [formaction], [srcdoc], [ping], [background], [style*="url("], [style*="image-set"]';
  const visit = (root: Element | ShadowRoot): void => {
    read(root.textContent);
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) read(element.value);
      if (element.matches(forbidden)) dangerous.add(element.outerHTML.slice(0, 200));
      for (const { name, value } of element.attributes) {
        const isAddress = name === 'href' || name === 'src' || name === 'xlink:href';
        if (name.startsWith('on') || (isAddress && !value.startsWith('#'))) dangerous.add(`${name}="${value}"`);
        if (name === 'title' || name === 'aria-label') read(value);
      }
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  for (const part of document.querySelectorAll(within)) visit(part);
  return { marks: [...marks], fields: [...fields], dangerous: [...dangerous] };
}
