/**
 * Whether the workbook's serial dates count from 1904. Office.js has no property for it; Excel's own DATE answers in
 * the workbook's system.
 */
export async function countsFrom1904(context: Excel.RequestContext): Promise<boolean> {
  // The second day of 1904 is the first that both systems can write.
  const second = context.workbook.functions.date(1904, 1, 2);
  second.load({ value: true });
  await context.sync();
  return second.value === 1;
}
