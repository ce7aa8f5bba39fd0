const links = [
  { href: '#/readiness', label: 'Readiness' },
  { href: '#/readiness/speakers', label: 'Who can speak for you' },
  { href: '#/handoff', label: 'Handoff for a new manager' },
];

/** From the case to what is made of it. */
export function CaseLinks() {
  return (
    <nav aria-label="More about the case" className="flex flex-wrap gap-x-4 gap-y-1 border-t border-border pt-3">
      {links.map(({ href, label }) => (
        <a key={href} href={href} draggable={false} className="rounded-6 text-accent hover:underline">
          {label} <span aria-hidden>→</span>
        </a>
      ))}
    </nav>
  );
}
