/** Which of these sheets are protected. Rejects with Excel's error when one is gone. */
export async function protectedAmong(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly string[]> {
  const asked = names.map((name) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.load({ protected: true });
    return { name, protection };
  });
  await context.sync();
  return asked.filter(({ protection }) => protection.protected).map(({ name }) => name);
}
