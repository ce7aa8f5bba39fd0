/** What stands on a page: the payloads that can be read there, and elements that no text may ever become. */
export interface Look {
  readonly marks: readonly number[];
  readonly dangerous: readonly string[];
}

/** Runs in the page. Reads texts, values of fields, and editors in their shadow roots. */
export function lookAtPage(): Look {
  const marks = new Set<number>();
  const dangerous = new Set<string>();
  const read = (text: string | null): void => {
    for (const [, id] of text?.matchAll(/§(\d+)/g) ?? []) marks.add(Number(id));
  };
  const forbidden =
    'script, iframe, frame, object, embed, img, picture, video, audio, source, track, link, meta, base, style, portal, template, math, marquee, foreignObject, animate, set, discard, use, image, [action], [formaction], [srcdoc], [ping], [background], [style*="url("], [style*="image-set"]';
  const visit = (root: Document | ShadowRoot): void => {
    const body = root instanceof Document ? root.body : root;
    read(body.textContent);
    for (const element of body.querySelectorAll('*')) {
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
  visit(document);
  return { marks: [...marks], dangerous: [...dangerous] };
}
