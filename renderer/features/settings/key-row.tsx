import { X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { keyName, readKey } from './key-words.ts';

interface KeyRowProps {
  label: string;
  /** The bound key; empty when it is switched off. */
  bound: string;
  clashes: boolean;
  /** Not answering, because single letters are switched off. */
  off: boolean;
  onBind: (key: string) => void;
}

/** One action and its key. The button listens for the next key; Esc leaves the old one. */
export function KeyRow({ label, bound, clashes, off, onBind }: KeyRowProps) {
  const [listening, setListening] = useState(false);
  const [refused, setRefused] = useState(false);
  const name = keyName(bound);
  return (
    <li className="flex min-h-10 items-center gap-2">
      <span className={off ? 'flex-1 text-text-3' : 'flex-1'}>{label}</span>
      {refused && <span className="text-12 text-text-2">That key moves or confirms everywhere; choose another.</span>}
      <Button
        aria-label={listening ? `Press the new key for ${label}` : `${label}: ${name}. Change`}
        className={clashes ? 'min-w-20 border-warn' : 'min-w-20'}
        onClick={() => setListening(true)}
        onBlur={() => {
          setListening(false);
          setRefused(false);
        }}
        onKeyDown={(event) => {
          if (!listening || event.key === 'Tab') return;
          event.preventDefault();
          event.stopPropagation();
          const read = readKey(event.key);
          if (read.is === 'modifier') return;
          setRefused(read.is === 'reserved' && event.key !== 'Escape');
          if (read.is === 'reserved' && event.key !== 'Escape') return;
          setListening(false);
          if (read.is === 'key') onBind(read.key);
        }}
      >
        {listening ? 'Press a key' : name}
      </Button>
      <IconButton
        icon={X}
        label={`Switch off the key for ${label}`}
        disabled={bound === ''}
        onClick={() => onBind('')}
      />
    </li>
  );
}
