import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';

/** Widths of the task pane in pixels; Excel's own starts at 320. */
export const PANE_WIDTH = { least: 320, usual: 360, most: 720 } as const;

const STEP = 16;

interface Props {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The border between grid and pane: dragged by pointer, moved by arrow keys, back to usual by a double click. */
export function Splitter({ label, width, onWidth }: Props) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const set = (next: number) => onWidth(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, next)));

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    start.current = { x: event.clientX, width };
    event.currentTarget.setPointerCapture(event.pointerId);
  }
  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    if (start.current) set(start.current.width + start.current.x - event.clientX);
  }
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const to = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: PANE_WIDTH.most,
      End: PANE_WIDTH.least,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    set(to);
  }

  return (
    <div
      className="splitter"
      role="slider"
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (start.current = null)}
      onPointerCancel={() => (start.current = null)}
      onDoubleClick={() => set(PANE_WIDTH.usual)}
      onKeyDown={onKeyDown}
    />
  );
}
