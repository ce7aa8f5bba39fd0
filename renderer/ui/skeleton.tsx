/** Quiet bars in the shape of what is coming, so that nothing jumps when it arrives. `lines` bars, the last one shorter. */
export function Skeleton({ lines = 3, label = 'Loading' }: { lines?: number; label?: string }) {
  return (
    <div role="status" aria-label={label} className="flex flex-col gap-2 py-1">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="h-3 rounded-6 bg-hover last:w-3/5" />
      ))}
    </div>
  );
}
