import { startExcel } from '../../office/start-excel';

test('a button runs its command until event.completed()', async () => {
  const excel = await startExcel();
  const seen: string[] = [];
  const refresh = async (event: Office.AddinCommands.Event): Promise<void> => {
    seen.push(event.source.id);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['refreshed']];
      await context.sync();
    });
    event.completed();
  };
  excel.Office.actions.associate('refresh', (event: Office.AddinCommands.Event) => void refresh(event));
  await excel.host.fireRibbon('refresh', 'RefreshButton');
  expect(seen).toEqual(['RefreshButton']);
  expect(excel.model.sheets[0]?.value(0, 0)).toBe('refreshed');
});

test('the pane is shown and hidden', async () => {
  const shown: boolean[] = [];
  const told: string[] = [];
  const excel = await startExcel({ showPane: (now) => shown.push(now) });
  await excel.Office.addin.onVisibilityModeChanged((message) => told.push(String(message.visibilityMode)));
  await excel.Office.addin.hide();
  await excel.Office.addin.showAsTaskpane();
  await excel.idle();
  expect(shown).toEqual([false, true]);
  expect(told).toEqual(['Hidden', 'Taskpane']);
});
