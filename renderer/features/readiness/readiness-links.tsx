const looks = 'flex min-h-control items-center rounded-6 px-2 text-text-2 hover:bg-hover hover:text-text';

/** From readiness to who can speak for it, and to the document for a new manager. */
export function ReadinessLinks() {
  return (
    <nav aria-label="More about the case" className="flex flex-wrap">
      <a href="#/readiness/speakers" draggable={false} className={looks}>
        Who can speak
      </a>
      <a href="#/handoff" draggable={false} className={looks}>
        Handoff
      </a>
    </nav>
  );
}
