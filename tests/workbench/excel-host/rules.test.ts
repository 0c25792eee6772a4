import { bookOf } from '../../office/books';
import type { RunningExcel } from '../../office/running-excel';
import { startExcel } from '../../office/start-excel';

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({ book: bookOf({ 表: [['値'], [1], [5], [9]] }) });
});

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('表');

describe('data validation', () => {
  test.each<[string, Excel.DataValidationRule]>([
    ['List', { list: { inCellDropDown: true, source: '良い,普通,悪い' } }],
    ['List', { list: { inCellDropDown: false, source: '=表!$A$2:$A$4' } }],
    ['Custom', { custom: { formula: '=LEN(B2)<10' } }],
    ['WholeNumber', { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } }],
    ['Decimal', { decimal: { formula1: 0.5, operator: 'GreaterThan' } }],
    ['Date', { date: { formula1: '=TODAY()', operator: 'LessThanOrEqualTo' } }],
    ['TextLength', { textLength: { formula1: 6, operator: 'EqualTo' } }],
  ])('%s %j is kept', async (type, rule) => {
    await excel.Excel.run(async (context) => {
      const { dataValidation } = sheetOf(context).getRange('B2:B4');
      dataValidation.rule = rule;
      dataValidation.load('rule,type');
      await context.sync();
      expect([dataValidation.type, dataValidation.rule]).toEqual([type, rule]);
    });
  });

  test('a range may be the source of a list', async () => {
    await excel.Excel.run(async (context) => {
      const { dataValidation } = sheetOf(context).getRange('B2:B4');
      const source = sheetOf(context).getRange('A2:A4') as unknown as string;
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.load('rule');
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe('=表!$A$2:$A$4');
    });
  });

  test('prompt, alert and blanks; then cleared', async () => {
    const prompt = { title: '値', message: '整数で入れてください。', showPrompt: true };
    const errorAlert = {
      title: '値',
      message: '整数ではありません。',
      showAlert: true,
      style: 'Warning' as const,
    };
    await excel.Excel.run(async (context) => {
      const { dataValidation } = sheetOf(context).getRange('A2:A4');
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
      dataValidation.prompt = prompt;
      dataValidation.errorAlert = errorAlert;
      dataValidation.ignoreBlanks = false;
      dataValidation.load();
      await context.sync();
      expect(dataValidation.toJSON()).toMatchObject({
        prompt,
        errorAlert,
        ignoreBlanks: false,
        type: 'WholeNumber',
      });
      dataValidation.clear();
      dataValidation.load('type,rule');
      await context.sync();
      expect([dataValidation.type, dataValidation.rule]).toEqual(['None', {}]);
    });
    expect(excel.saveBook().sheets[0]?.validations).toEqual([]);
  });

  test('cells that differ are inconsistent', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A2').dataValidation.rule = { custom: { formula: '=TRUE' } };
      const both = sheet.getRange('A2:A3').dataValidation;
      both.load('type');
      await context.sync();
      expect(both.type).toBe('Inconsistent');
      sheet.getRange('A3').dataValidation.rule = { custom: { formula: '=FALSE' } };
      both.load('type');
      await context.sync();
      expect(both.type).toBe('MixedCriteria');
    });
  });
});

describe('conditional formats', () => {
  test('a comparison with its format; the newest comes first', async () => {
    await excel.Excel.run(async (context) => {
      const formats = sheetOf(context).getRange('A2:A4').conditionalFormats;
      const first = formats.add('CellValue');
      first.cellValue.format.font.color = 'red';
      first.cellValue.format.fill.color = '#FFEEEE';
      first.cellValue.rule = { formula1: '=4', operator: 'GreaterThan' };
      const second = formats.add('CellValue');
      second.cellValue.rule = { formula1: '=1', formula2: '=2', operator: 'Between' };
      second.stopIfTrue = true;
      for (const format of [first, second]) format.load('type,priority,stopIfTrue');
      first.cellValue.load('rule,format/font/color,format/fill/color');
      const covered = first.getRange();
      covered.load('address');
      const count = formats.getCount();
      await context.sync();
      expect([first.type, first.priority, second.priority, second.stopIfTrue, count.value]).toEqual([
        'CellValue',
        1,
        0,
        true,
        2,
      ]);
      expect(first.cellValue.rule).toEqual({ formula1: '=4', operator: 'GreaterThan' });
      expect([first.cellValue.format.font.color, first.cellValue.format.fill.color]).toEqual([
        '#FF0000',
        '#FFEEEE',
      ]);
      expect(covered.address).toBe('表!A2:A4');
    });
    expect(excel.saveBook().sheets[0]?.conditionalFormats.map(({ rule }) => rule)).toEqual([
      { type: 'cellValue', operator: 'between', formula1: '1', formula2: '2' },
      { type: 'cellValue', operator: 'greaterThan', formula1: '4' },
    ]);
  });

  test('a formula, and duplicates', async () => {
    await excel.Excel.run(async (context) => {
      const formats = sheetOf(context).getRange('A2:A4').conditionalFormats;
      const custom = formats.add('Custom');
      custom.custom.rule.formula = '=$A2=""';
      custom.custom.format.font.bold = true;
      const preset = formats.add('PresetCriteria');
      preset.preset.rule = { criterion: 'DuplicateValues' };
      preset.preset.format.fill.color = '#FFFF00';
      const none = custom.cellValueOrNullObject;
      none.load('rule');
      formats.load('items/type');
      custom.custom.rule.load('formula');
      await context.sync();
      expect(formats.items.map((format) => format.type)).toEqual(['PresetCriteria', 'Custom']);
      expect([custom.custom.rule.formula, none.isNullObject]).toEqual(['=$A2=""', true]);
    });
    expect(excel.saveBook().sheets[0]?.conditionalFormats).toMatchObject([
      { rule: { type: 'duplicateValues' }, style: { fillColor: '#FFFF00' } },
      { rule: { type: 'custom', formula: '=$A2=""' }, style: { bold: true } },
    ]);
  });

  test('moved, deleted, cleared from part of the range', async () => {
    await excel.Excel.run(async (context) => {
      const formats = sheetOf(context).getRange('A2:A4').conditionalFormats;
      const [a, b] = ['=TRUE', '=FALSE'].map((formula) => {
        const format = formats.add('Custom');
        format.custom.rule.formula = formula;
        return format;
      });
      await context.sync();
      if (a === undefined || b === undefined) throw new Error('two formats');
      a.priority = 0;
      b.load('priority');
      await context.sync();
      expect(b.priority).toBe(1);
      b.delete();
      sheetOf(context).getRange('A3').conditionalFormats.clearAll();
      const several = a.getRangeOrNullObject();
      await context.sync();
      expect(several.isNullObject).toBe(true);
    });
    expect(excel.saveBook().sheets[0]?.conditionalFormats.map(({ areas }) => areas)).toEqual([
      [
        { top: 1, left: 0, bottom: 1, right: 0 },
        { top: 3, left: 0, bottom: 3, right: 0 },
      ],
    ]);
  });

  test('a rule that is not of the format’s type is refused', async () => {
    const run = excel.Excel.run(async (context) => {
      const format = sheetOf(context).getRange('A2').conditionalFormats.add('Custom');
      format.cellValue.rule = { formula1: '=1', operator: 'EqualTo' };
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});
