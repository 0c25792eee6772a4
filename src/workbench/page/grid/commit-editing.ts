import { DeviceInputEventType } from '@univerjs/engine-render';
import { ICommandService } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';

/** Ends the typing into a cell as Enter would, so that what is on the screen is what gets saved. */
export async function commitEditing(univer: Univer): Promise<void> {
  const injector = univer.__getInjector();
  const { visible, unitId } = injector.get(IEditorBridgeService).isVisible();
  if (!visible) return;
  await injector.get(ICommandService).executeCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.PointerDown,
    unitId,
  });
}
