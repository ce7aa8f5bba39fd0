import { Archive, List, Pencil, Plus, Rows3, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Chip } from '../../ui/chip.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Switch } from '../../ui/switch.tsx';
import { GallerySpecimen } from './gallery-specimen.tsx';

/** Everything that is pressed. */
export function GalleryButtons() {
  const [view, setView] = useState<'list' | 'table'>('list');
  const [on, setOn] = useState(true);
  return (
    <>
      <GallerySpecimen name="Button">
        <Button variant="primary" icon={Plus} shortcut="N">
          New entry
        </Button>
        <Button>Add evidence</Button>
        <Button variant="ghost" icon={Pencil}>
          Edit
        </Button>
        <Button variant="danger" icon={Trash2}>
          Delete for good
        </Button>
        <Button variant="primary" disabled>
          Export
        </Button>
        <Button disabled>Export</Button>
      </GallerySpecimen>
      <GallerySpecimen name="IconButton">
        <IconButton icon={Plus} label="New entry" shortcut="N" />
        <IconButton icon={Archive} label="Show the bin" aria-pressed />
        <IconButton icon={Trash2} label="Delete" disabled />
      </GallerySpecimen>
      <GallerySpecimen name="SegmentedControl">
        <SegmentedControl
          label="View"
          value={view}
          onValueChange={setView}
          segments={[
            { value: 'list', label: 'List', icon: List },
            { value: 'table', label: 'Table', icon: Rows3 },
          ]}
        />
      </GallerySpecimen>
      <GallerySpecimen name="Checkbox">
        <Checkbox label="Did the p99 gain hold?" checked={on} onCheckedChange={setOn} />
        <Checkbox label="Send RFC draft to Mara" checked={!on} onCheckedChange={(next) => setOn(!next)} />
        <Checkbox label="Some of them" checked={false} indeterminate onCheckedChange={setOn} />
        <Checkbox label="Not now" checked={false} disabled onCheckedChange={setOn} />
      </GallerySpecimen>
      <GallerySpecimen name="Switch">
        <Switch
          label="Single letters"
          hint="N, E, J and K act while you are not typing."
          checked={on}
          onCheckedChange={setOn}
        />
        <Switch label="Compact rows" checked={!on} onCheckedChange={(next) => setOn(!next)} />
      </GallerySpecimen>
      <GallerySpecimen name="Chip">
        <Chip>achievement</Chip>
        <Chip onRemove={() => setOn(false)}>Checkout</Chip>
        <Chip onClick={() => setOn(!on)} pressed={on}>
          Architectural stewardship
        </Chip>
        <Chip tentative onClick={() => setOn(!on)}>
          Mara (new)
        </Chip>
      </GallerySpecimen>
      <GallerySpecimen name="KeyHint">
        <KeyHint keys="Ctrl K" className="text-text-3" />
        <KeyHint keys="Ctrl Shift Z" look="cap" />
      </GallerySpecimen>
    </>
  );
}
