import { ChevronLeft } from 'lucide-react';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/button.tsx';

/** The way back to the list. */
export function AllPackets() {
  const navigate = useNavigate();
  return (
    <Button variant="ghost" icon={ChevronLeft} onClick={() => void navigate('/packets')}>
      All packets
    </Button>
  );
}
