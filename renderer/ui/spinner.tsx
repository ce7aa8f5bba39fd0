import { LoaderCircle } from 'lucide-react';
import { Icon } from './icon.tsx';

/** For waits that one notices, with words for what is awaited. */
export function Spinner({ label }: { label: string }) {
  return (
    <span role="status" className="inline-flex items-center gap-2 text-text-2">
      <Icon icon={LoaderCircle} className="animate-spin" />
      {label}
    </span>
  );
}
