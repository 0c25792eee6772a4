import { formatArea } from '../core/book/area';
import type { BookConditionalFormat, DifferentialStyle, ValidationOperator } from '../core/book/book';
import type { CellPlace } from './cell-place';

const OPERATORS: { readonly [O in ValidationOperator]: Excel.ConditionalCellValueRule['operator'] } = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

/** Queues conditional formats. Each one added stands before those there, so the last is added first. */
export function queueConditionalFormats(place: CellPlace, formats: readonly BookConditionalFormat[]): void {
  for (const format of [...formats].reverse()) {
    for (const area of format.areas) queueFormat(place.getRange(formatArea(area)), format);
  }
}

function queueFormat(range: Excel.Range, { rule, style, stopIfTrue }: BookConditionalFormat): void {
  const { conditionalFormats } = range;
  switch (rule.type) {
    case 'custom': {
      const added = conditionalFormats.add(Excel.ConditionalFormatType.custom);
      added.custom.rule.formula = rule.formula;
      finish(added, added.custom.format, style, stopIfTrue);
      return;
    }
    case 'cellValue': {
      const added = conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      const { operator, formula1, formula2 } = rule;
      added.cellValue.rule = {
        operator: OPERATORS[operator],
        formula1,
        ...(formula2 === undefined ? {} : { formula2 }),
      };
      finish(added, added.cellValue.format, style, stopIfTrue);
      return;
    }
    case 'duplicateValues': {
      const added = conditionalFormats.add(Excel.ConditionalFormatType.presetCriteria);
      added.preset.rule = { criterion: Excel.ConditionalFormatPresetCriterion.duplicateValues };
      finish(added, added.preset.format, style, stopIfTrue);
      return;
    }
    case 'foreign':
      throw new Error(`A conditional format of the kind "${rule.kind}" is kept, never made`);
  }
}

function finish(
  added: Excel.ConditionalFormat,
  format: Excel.ConditionalRangeFormat,
  style: DifferentialStyle,
  stopIfTrue: boolean,
): void {
  if (style.fillColor !== undefined) format.fill.color = style.fillColor;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.numberFormat !== undefined) format.numberFormat = style.numberFormat;
  if (stopIfTrue) added.stopIfTrue = true;
}
