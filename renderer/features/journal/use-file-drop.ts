import type { RefObject } from 'react';
import { useState } from 'react';
import { useListener } from './use-listener.ts';

const carriesFiles = (data: DataTransfer | null): boolean => data?.types.includes('Files') === true;

/**
 * Hears files that are dropped or pasted anywhere inside an element, before the text editor does, which would type their content. A
 * paste that also holds text belongs to the field it goes into. Answers whether files hover over it now.
 */
export function useFileDrop(
  element: RefObject<HTMLElement | null>,
  onFiles: (files: readonly File[]) => void,
): boolean {
  const [over, setOver] = useState(false);
  const take = (event: Event, files: readonly File[]): void => {
    event.preventDefault();
    event.stopPropagation();
    onFiles(files);
  };
  const hover = (event: DragEvent): void => {
    if (!carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const leave = ({ relatedTarget: to }: DragEvent): void => {
    if (!(to instanceof Node) || element.current?.contains(to) !== true) setOver(false);
  };
  const drop = (event: DragEvent): void => {
    if (!carriesFiles(event.dataTransfer)) return;
    setOver(false);
    take(event, [...(event.dataTransfer?.files ?? [])]);
  };
  const paste = (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    if (data && data.files.length > 0 && !data.types.includes('text/plain')) take(event, [...data.files]);
  };
  useListener(element, 'dragover', hover, true);
  useListener(element, 'dragleave', leave, true);
  useListener(element, 'drop', drop, true);
  useListener(element, 'paste', paste, true);
  return over;
}
