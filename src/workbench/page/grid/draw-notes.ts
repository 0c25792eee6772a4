import { InterceptorEffectEnum, UniverInstanceType } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import {
  CellAlertManagerService,
  CellAlertType,
  HoverManagerService,
  SheetSkeletonManagerService,
} from '@univerjs/sheets-ui';
import type { BookAttachments } from '../../../core/book/attachments';
import type { WorkbookModel } from '../../../sheets/workbook-model';

/** Excel's red corner for a note, its purple one for a conversation. */
const MARKS = { note: { color: '#C4314B', size: 6 }, comment: { color: '#8764B8', size: 6 } } as const;
const TIP = 'KYODO_NOTE';
const PRIORITY = 9;

interface Told {
  readonly kind: keyof typeof MARKS;
  readonly title: string;
  readonly text: string;
}

/** Marks the cells that have a note or a conversation, and shows its text under the pointer. Answers how to stop. */
export function drawNotes(univer: Univer, model: WorkbookModel): () => void {
  const injector = univer.__getInjector();
  let bySheet = new Map<string, ReadonlyMap<string, Told>>();
  const told = (sheetId: string, row: number, column: number): Told | undefined => {
    let cells = bySheet.get(sheetId);
    if (!cells) bySheet.set(sheetId, (cells = toldBy(model.attachments.of(sheetId))));
    return cells.size === 0 ? undefined : cells.get(`${row},${column}`);
  };
  const drawn = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: PRIORITY,
    handler: (cell, place, next) => {
      const note = told(place.subUnitId, place.row, place.col);
      return next(note ? { ...cell, markers: { ...cell?.markers, tr: MARKS[note.kind] } } : cell);
    },
  });
  const alerts = injector.get(CellAlertManagerService);
  let over = '';
  const pointer = injector.get(HoverManagerService).currentCell$.subscribe((cell) => {
    const location = cell?.location;
    const note = location && told(location.subUnitId, location.row, location.col);
    const next = location && note ? `${location.subUnitId} ${location.row},${location.col}` : '';
    // The pointer moves many times over one cell: the tip stays.
    if (next === over) return;
    over = next;
    alerts.removeAlert(TIP);
    if (!location || !note) return;
    alerts.showAlert({
      type: CellAlertType.INFO,
      title: note.title,
      message: note.text,
      location,
      width: 240,
      height: 80,
      key: TIP,
    });
  });
  const changes = model.attachments.onChange(() => {
    bySheet = new Map();
    for (const render of injector.get(IRenderManagerService).getRenderAll().values()) {
      // The formula bar and the editor of a cell are drawn as well, and have no rows and columns.
      if (render.type !== UniverInstanceType.UNIVER_SHEET || !render.mainComponent) continue;
      render.with(SheetSkeletonManagerService).reCalculate();
      render.mainComponent.makeDirty();
    }
  });
  return () => {
    drawn.dispose();
    pointer.unsubscribe();
    changes();
    alerts.removeAlert(TIP);
  };
}

function toldBy({ notes = [], comments = [] }: BookAttachments): ReadonlyMap<string, Told> {
  const lines = comments.map((comment) => {
    const replies = comment.replies.map(({ author, text }) => `${author}: ${text}`);
    const text = [comment.text, ...replies].join('\n');
    return [
      `${comment.row},${comment.column}`,
      { kind: 'comment' as const, title: comment.author, text },
    ] as const;
  });
  return new Map<string, Told>([
    ...notes.map(
      ({ row, column, author, text }) =>
        [`${row},${column}`, { kind: 'note' as const, title: author, text }] as const,
    ),
    ...lines,
  ]);
}
