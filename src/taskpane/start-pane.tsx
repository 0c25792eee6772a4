import { createRoot } from 'react-dom/client';
import type { PanePorts } from './pane-ports';
import { PaneApp } from './view/PaneApp';

/** Shows the pane in `place`. In a file of its own, so that React and Fluent UI load after the functions. */
export function startPane(place: HTMLElement, ports: PanePorts): void {
  createRoot(place).render(<PaneApp ports={ports} />);
}
