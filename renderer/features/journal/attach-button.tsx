import { Paperclip } from 'lucide-react';
import { useServices } from '../../hooks/services.ts';
import { Button } from '../../ui/button.tsx';
import { Spinner } from '../../ui/spinner.tsx';

interface AttachButtonProps {
  busy: boolean;
  onChoose: () => void;
}

/** The way to a file for those who neither drop nor paste; words where there is no vault to keep it. */
export function AttachButton({ busy, onChoose }: AttachButtonProps) {
  const { info } = useServices();
  if (info.platform === 'browser') return <p className="text-12 text-text-2">Attaching files needs the desktop app.</p>;
  if (busy) return <Spinner label="Attaching" />;
  return (
    <Button variant="ghost" icon={Paperclip} className="-mx-3" onClick={onChoose}>
      Attach a file…
    </Button>
  );
}
