import { VERSION_SETTING } from '../core/ledger/schema-version';

/** What the workbook says about its schema's version, with whatever else is queued in one round trip; undefined when nothing. */
export async function readVersionSetting(context: Excel.RequestContext): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(VERSION_SETTING);
  setting.load({ value: true });
  await context.sync();
  return setting.isNullObject ? undefined : setting.value;
}
