import { useEffect, useState } from 'react';

/**
 * Lets files be dropped anywhere on the page, the grid's canvas included, instead of the browser opening
 * them. Answers whether files are being dragged over the page right now.
 */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [dragging, setDragging] = useState(false);

  useEffect(() => {
    const stop = new AbortController();
    const listen = (name: 'dragover' | 'dragleave' | 'drop', react: (event: DragEvent) => void) =>
      window.addEventListener(name, react, { capture: true, signal: stop.signal });

    listen('dragover', (event) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setDragging(true);
    });
    listen('dragleave', (event) => {
      // Leaving one element for another inside the page says where it goes; leaving the page does not.
      if (event.relatedTarget === null) setDragging(false);
    });
    listen('drop', (event) => {
      setDragging(false);
      if (!bringsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      onFiles([...(event.dataTransfer?.files ?? [])]);
    });
    return () => stop.abort();
  }, [onFiles]);

  return dragging;
}

/** Cells dragged inside the grid and selected text are none of our business. */
function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
