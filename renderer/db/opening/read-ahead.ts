/** The same pages in the same order, the next one already on its way while the last is worked on. */
export async function* readAhead<T>(pages: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = pages[Symbol.asyncIterator]();
  for (let next = iterator.next(); ;) {
    const page: IteratorResult<T, unknown> = await next;
    if (page.done === true) return;
    next = iterator.next();
    // Whoever works on this page may give up before asking for the next one.
    next.catch(() => undefined);
    yield page.value;
  }
}
