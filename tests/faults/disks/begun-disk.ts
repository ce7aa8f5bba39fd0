import { cpSync } from 'node:fs';
import path from 'node:path';
import { copyBegunRecord } from '../apps/begun-record.ts';
import type { Engine } from '../apps/open-app.ts';
import type { Place } from '../rig/fault.ts';
import { copyImage, makeImage, mountImage } from './loop-disk.ts';
import type { LoopDisk } from './loop-disk.ts';

/** Mounts a fresh disk of that size with the data folder of a begun record in its folder `data`; made once a size and copied. */
export async function mountBegunDisk(
  place: Place,
  engine: Engine,
  megabytes: number,
  folder: string,
): Promise<LoopDisk> {
  const begun = await place.once(`disk-${engine}-${megabytes}`, async (scratch) => {
    const data = path.join(scratch, 'data');
    await copyBegunRecord(place, engine, data);
    const image = path.join(scratch, 'begun.img');
    makeImage(image, megabytes);
    const disk = mountImage(image, path.join(scratch, 'mounted'));
    cpSync(data, path.join(disk.folder, 'data'), { recursive: true });
    disk.unmount();
    return image;
  });
  const image = path.join(folder, 'disk.img');
  copyImage(begun, image);
  return mountImage(image, path.join(folder, 'disk'));
}
