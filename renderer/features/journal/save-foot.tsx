import type { SaveState } from '../../hooks/use-record-form.ts';
import { useServices } from '../../hooks/services.ts';

/** What the foot says about saving; only what was not saved raises its voice. */
export function SaveFoot({ state }: { state: SaveState }) {
  const { zone } = useServices();
  switch (state.is) {
    case 'saved': {
      const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone });
      return <span role="status">saved {time.format(new Date(state.at))}</span>;
    }
    case 'kept':
      return <span role="status">draft kept</span>;
    case 'not saved':
      return (
        <span role="alert" className="text-bad">
          Not saved. Your text is still here; try again, or copy it.
        </span>
      );
    case 'untouched':
      return null;
  }
}
