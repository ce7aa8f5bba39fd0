import { notFound, responseHeaders } from '../protocol/response-headers.ts';
import { PRINT_ORIGIN } from '../protocol/app-origin.ts';

/** A document to print may style itself and show pictures that it carries; nothing else, and no script in any case. */
export const printPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Documents that wait to be printed, each under an address that works once. */
export interface PrintPages {
  /** Offers a document and gives its address. */
  offer: (html: string) => string;
  serve: (request: { url: string }) => Response;
}

/** Keeps documents until they are fetched; `newId` makes addresses that cannot be guessed. */
export function createPrintPages(newId: () => string): PrintPages {
  const waiting = new Map<string, string>();
  return {
    offer: (html) => {
      const url = `${PRINT_ORIGIN}/${newId()}`;
      waiting.set(url, html);
      return url;
    },
    serve: ({ url }) => {
      const html = waiting.get(url);
      waiting.delete(url);
      return html === undefined
        ? notFound()
        : new Response(html, { headers: responseHeaders('text/html; charset=utf-8', printPolicy) });
    },
  };
}
