/** What a page that was taken over could try against the content security policy, and what became of it. */
export interface PolicyTrial {
  /** The directives that stopped something. */
  readonly stoppedBy: readonly string[];
  /** The policy that was in force, as the browser had it. */
  readonly policy: string;
  /** What was refused with an exception, by name. */
  readonly refused: readonly string[];
  /** What went through, by name; must be empty. */
  readonly wentThrough: readonly string[];
}

/** Runs inside the page (it is sent there as text): tries to load, run and send, one way after the other. */
export async function tryPolicy(trap: string): Promise<PolicyTrial> {
  const stoppedBy = new Set<string>();
  const refused: string[] = [];
  const wentThrough: string[] = [];
  let policy = '';
  document.addEventListener('securitypolicyviolation', (event) => {
    stoppedBy.add(event.effectiveDirective);
    policy = event.originalPolicy;
  });
  const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
  const attempt = async (name: string, work: () => unknown): Promise<void> => {
    try {
      await work();
      wentThrough.push(name);
    } catch {
      refused.push(name);
    }
  };
  // Elements fail without an exception; what stopped them is told by the violation.
  const add = (tag: string, attributes: Record<string, string>): HTMLElement => {
    const element = document.createElement(tag);
    try {
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    } catch {
      refused.push(`${tag} by attribute`);
    }
    document.body.append(element);
    return element;
  };
  // Past this pause nothing runs on behalf of the debugger, which may do what a page may not.
  await pause(10);

  add('img', { src: `${trap}/img` });
  add('audio', { src: `${trap}/audio` });
  add('object', { data: `${trap}/object` });
  add('iframe', { src: `${trap}/frame` });
  add('link', { rel: 'stylesheet', href: `${trap}/style` });
  add('link', { rel: 'preconnect', href: trap });
  add('link', { rel: 'prefetch', href: `${trap}/prefetch` });
  add('base', { href: trap });
  add('style', {}).append('body { outline-style: dotted }');
  add('div', { style: `background: url(${trap}/attribute)` });
  const form = add('form', { action: `${trap}/form`, method: 'post' }) as HTMLFormElement;
  form.submit();
  new FontFace('trap', `url(${trap}/font)`).load().catch(() => undefined);

  await attempt('fetch of a file of our own', () => fetch('index.html'));
  await attempt('fetch', () => fetch(`${trap}/fetch`, { mode: 'no-cors' }));
  await attempt('XMLHttpRequest', () => {
    const request = new XMLHttpRequest();
    request.open('GET', `${trap}/xhr`, false);
    request.send();
  });
  const socket = await new Promise<string>((resolve) => {
    try {
      const opened = new WebSocket(trap.replace('http', 'ws'));
      opened.onopen = () => resolve('open');
      opened.onerror = () => resolve('refused');
    } catch {
      resolve('refused');
    }
  });
  (socket === 'open' ? wentThrough : refused).push('WebSocket');
  const events = new EventSource(`${trap}/events`);
  if (navigator.sendBeacon(`${trap}/beacon`, 'x')) await pause(50);

  await attempt('eval', () => (0, eval)('1'));
  await attempt('Function', () => new (Function as unknown as new (code: string) => unknown)('return 1'));
  await attempt('innerHTML', () => (document.createElement('div').innerHTML = '<b>'));
  // Old, and therefore one of the ways in.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  await attempt('document.write', () => document.write('<b>'));
  await attempt('script text', () => (document.createElement('script').textContent = '1'));
  await attempt('script address', () => (document.createElement('script').src = `${trap}/script`));
  await attempt('srcdoc', () => (document.createElement('iframe').srcdoc = '<b>'));
  await attempt('timer of text', () => setTimeout('1' as unknown as () => void));
  await attempt('worker', () => new Worker(URL.createObjectURL(new Blob(['1']))));
  await attempt('service worker', () => navigator.serviceWorker.register('service-worker.js'));
  const load = (address: string): Promise<unknown> => import(address);
  await attempt('import of text', () => load('data:text/javascript,export default 1'));
  await attempt('import', () => load(`${trap}/module.js`));
  const { trustedTypes } = globalThis as unknown as { trustedTypes: { createPolicy: (name: string) => unknown } };
  await attempt('a policy of its own', () => trustedTypes.createPolicy('other'));
  await attempt('the worker policy again', () => trustedTypes.createPolicy('rungbook-workers'));

  await pause(300);
  events.close();
  if (getComputedStyle(document.body).outlineStyle === 'dotted') wentThrough.push('style element');
  if (document.baseURI.startsWith(trap)) wentThrough.push('base');
  return { stoppedBy: [...stoppedBy].sort(), policy, refused, wentThrough };
}
