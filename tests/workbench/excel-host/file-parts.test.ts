import { bookOf } from '../../office/books';
import type { RunningExcel } from '../../office/running-excel';
import { startExcel } from '../../office/start-excel';

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({ book: bookOf({ 一: [[1, '=A1*2']], 二: [['=一!A1']], 三: [] }) });
});

test('custom XML parts are kept, found by namespace, replaced and deleted', async () => {
  await excel.Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.add('<?xml version="1.0"?><k:計画 xmlns:k="urn:k">一</k:計画>');
    part.load('id,namespaceUri');
    customXmlParts.add('<b xmlns="urn:b"/>');
    const scoped = customXmlParts.getByNamespace('urn:k');
    const only = scoped.getOnlyItem().load('id');
    const xml = part.getXml();
    const none = customXmlParts.getByNamespace('urn:x').getOnlyItemOrNullObject();
    await context.sync();
    expect([part.namespaceUri, xml.value]).toEqual(['urn:k', '<k:計画 xmlns:k="urn:k">一</k:計画>']);
    expect([only.id === part.id, none.isNullObject]).toEqual([true, true]);
    part.setXml('<k:計画 xmlns:k="urn:k">二</k:計画>');
    customXmlParts.getByNamespace('urn:b').getOnlyItem().delete();
    const count = customXmlParts.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
  expect(excel.saveBook().xmlParts?.map(({ xml }) => xml)).toEqual(['<k:計画 xmlns:k="urn:k">二</k:計画>']);
  const broken = excel.Excel.run(async (context) => {
    context.workbook.customXmlParts.add('<a><b></a>');
    await context.sync();
  });
  await expect(broken).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('links of cells', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('三');
    sheet.getRange('A1').hyperlink = { documentReference: '二!A1', textToDisplay: '二へ', screenTip: '移る' };
    sheet.getRange('A2').hyperlink = { address: 'https://example.jp/' };
    const first = sheet.getRange('A1').load('hyperlink,values');
    const second = sheet.getRange('A2').load('hyperlink,values');
    const both = sheet.getRange('A1:A2').load('hyperlink');
    await context.sync();
    expect(first.hyperlink).toEqual({ documentReference: '二!A1', screenTip: '移る', textToDisplay: '二へ' });
    expect(second.hyperlink).toMatchObject({ address: 'https://example.jp/' });
    expect([first.values, second.values, both.hyperlink]).toEqual([
      [['二へ']],
      [['https://example.jp/']],
      null,
    ]);
  });
  const sheet = excel.saveBook().sheets[2];
  expect(sheet?.links).toEqual([
    { area: { top: 0, left: 0, bottom: 0, right: 0 }, place: '二!A1', tip: '移る' },
    { area: { top: 1, left: 0, bottom: 1, right: 0 }, address: 'https://example.jp/' },
  ]);
  expect(sheet?.cells.get(0)?.get(0)?.style).toMatchObject({ underline: true });
});

test('calculations and selections are told', async () => {
  const told: string[] = [];
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = worksheets.load('items/id,items/name');
    await context.sync();
    const nameOf = (id: string): string => sheets.items.find((each) => each.id === id)?.name ?? '';
    worksheets.onCalculated.add(
      (args) => told.push(`計算 ${nameOf(args.worksheetId)}`) as unknown as Promise<void>,
    );
    context.workbook.onSelectionChanged.add(() => told.push('選択') as unknown as Promise<void>);
    await context.sync();
    worksheets.getItem('一').getRange('A1').values = [[5]];
    await context.sync();
    worksheets.getItem('一').getRange('B1').select();
    await context.sync();
  });
  await excel.idle();
  expect([...new Set(told)].sort()).toEqual(['計算 一', '計算 二', '選択']);
});
