import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** An ext4 file system in a file. */
export interface LoopDisk {
  readonly image: string;
  /** Where it is mounted. */
  readonly folder: string;
  /** Copies what the "hardware" holds now: what the kernel has only in its own memory is not in the copy. */
  readonly copyAsAfterPowerCut: (file: string) => void;
  /** Gives everything to the "hardware". */
  readonly flush: () => void;
  readonly unmount: () => void;
}

const tool = (command: string, args: readonly string[]): string =>
  execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`, LC_ALL: 'C' },
  });

/** Makes an ext4 image of that size without its slow parts; its blocks are only taken when they are written. */
export function makeImage(image: string, megabytes: number): void {
  tool('truncate', ['-s', `${megabytes}M`, image]);
  tool('mkfs.ext4', ['-q', '-F', '-m', '0', '-E', 'lazy_itable_init=1,lazy_journal_init=1', image]);
}

/** Copies an image; its holes stay holes. */
export const copyImage = (image: string, copy: string): void =>
  void tool('cp', ['--sparse=always', '--reflink=never', image, copy]);

/** How many sectors the device was given to write so far. */
const sectorsWritten = (device: string): string =>
  readFileSync(`/sys/block/${path.basename(device)}/stat`, 'utf8')
    .trim()
    .split(/\s+/)[6] ?? '';

/** Mounts an image; ext4 replays its journal when it was not unmounted. */
export function mountImage(image: string, folder: string): LoopDisk {
  mkdirSync(folder, { recursive: true });
  tool('mount', ['-o', 'loop', image, folder]);
  const device = tool('findmnt', ['-n', '-o', 'SOURCE', folder]).trim();
  return {
    image,
    folder,
    copyAsAfterPowerCut: (file) => {
      // The copy is a moment only when the device wrote nothing meanwhile.
      for (let attempt = 0; attempt < 20; attempt += 1) {
        const before = sectorsWritten(device);
        copyImage(image, file);
        if (sectorsWritten(device) === before) return;
      }
      throw new Error('The disk was written all the time; there was no moment to copy it.');
    },
    flush: () => void tool('sync', ['-f', folder]),
    unmount: () => {
      if (spawnSync('umount', [folder]).status !== 0) tool('umount', ['-l', folder]);
    },
  };
}

/** Unmounts whatever a trial that failed left mounted below a folder. */
export function unmountAllIn(folder: string): void {
  const mounts = readFileSync('/proc/mounts', 'utf8').split('\n');
  const below = mounts
    .flatMap((line) => line.split(' ')[1] ?? [])
    .filter((place) => place.startsWith(folder + path.sep));
  for (const place of below) spawnSync('umount', ['-l', place]);
}

/** `null` when images can be mounted here, else why not. */
export function canLoopMount(): string | null {
  if (process.platform !== 'linux') return 'Loop devices are a thing of Linux.';
  if (process.getuid?.() !== 0) return 'Mounting an image needs root.';
  const folder = mkdtempSync(path.join(tmpdir(), 'rungbook-loop-'));
  try {
    const image = path.join(folder, 'try.img');
    makeImage(image, 8);
    mountImage(image, path.join(folder, 'mounted')).unmount();
    return null;
  } catch (error) {
    return `An image could not be mounted: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}.`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
