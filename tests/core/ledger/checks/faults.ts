import type { CheckId } from '../../../../src/core/ledger/checks/finding';
import type { CellValue } from '../../../../src/core/values/cell-value';
import { wareki } from '../../../../src/core/values/wareki';
import { isoDate } from '../../../../src/core/values/civil-date';
import { dateOfSerial } from '../../../../src/core/values/date-serial';

/** What a fault can look at to spoil a cell: the value it spoils, the table's first value, and a count. */
export interface Spoilt {
  readonly value: CellValue;
  readonly first: CellValue;
  readonly count: number;
}

export interface Fault {
  readonly check: CheckId;
  readonly table: string;
  readonly column: string;
  readonly spoil: (cell: Spoilt) => CellValue;
  /** Rows of the table's body, from 1, where not every row will do. */
  readonly rows?: readonly number[];
  /** Told so many rows below the cell that is spoiled. */
  readonly toldBelow?: number;
  /** The cell is merged with the one below it instead. */
  readonly merges?: true;
}

const fault = (
  check: CheckId,
  place: `${string}.${string}`,
  spoil: Fault['spoil'],
  more: Partial<Fault> = {},
): Fault => {
  const [table = '', column = ''] = place.split('.');
  return { check, table, column, spoil, ...more };
};

const text = ({ value }: Spoilt): string => (typeof value === 'object' ? '' : String(value));
const wide = (cell: Spoilt): string =>
  text(cell).replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const iso = ({ value }: Spoilt): string =>
  isoDate(dateOfSerial(Number(value)) ?? { year: 0, month: 0, day: 0 });
const era = ({ value }: Spoilt): CellValue => {
  const written = wareki(value, 'long');
  return written.ok ? written.value : null;
};

/** Every kind of fault a cell can have, on columns of the example where none hides another. */
export const FAULTS: readonly Fault[] = [
  fault('missingKey', 'participation.participationId', () => null),
  fault('duplicateKey', 'participation.participationId', ({ first }) => first),
  fault('requiredMissing', 'participation.attendance', () => '　'),
  fault('requiredMissing', 'sessions.channel', () => null),
  fault('danglingReference', 'participation.sessionId', ({ count }) => `S9${count}`),
  fault('danglingReference', 'participants.partnerId', ({ count }) => `G9${count}`),
  fault('unknownListValue', 'participation.role', ({ count }) => `係${count}`),
  fault('fullWidth', 'participation.participantId', wide),
  fault('spaces', 'participation.participantId', (cell) => `${text(cell)}　`),
  fault('spaces', 'participation.channel', (cell) => [...text(cell)].join('　')),
  fault('halfWidthKana', 'participation.note', ({ count }) => `ﾒﾓ ${count}`),
  fault('spaces', 'participants.note', () => '備　考'),
  fault('mergedCells', 'participation.note', () => null, { merges: true }),

  fault('wrongType', 'sessions.heldOn', iso),
  fault('wrongType', 'sessions.heldOn', () => '未定'),
  fault('eraText', 'sessions.heldOn', era),
  fault('fullWidth', 'sessions.heldOn', (cell) => wide({ ...cell, value: iso(cell) })),
  fault('outsideProject', 'sessions.heldOn', ({ count }) => (count % 2 === 0 ? 43000 : 45000) + count),
  fault('numberAsText', 'sessions.minutes', text),
  fault('fullWidth', 'sessions.minutes', wide),
  fault('wrongType', 'sessions.minutes', (cell) => `${text(cell)}分くらい`),
  fault('wrongType', 'sessions.expected', ({ value }) => Number(value) + 0.5),

  fault('checkDigit', 'partners.municipalityCode', ({ count }) => `35201${count % 2 === 0 ? 3 : 4}`),
  fault('checkDigit', 'partners.corporateNumber', ({ count }) => `${count % 2 === 0 ? 3 : 4}000020132110`),
  fault('wrongType', 'partners.municipalityCode', () => 352012),
  fault('postalCode', 'partners.postalCode', ({ count }) => `745-00${count % 10}`),
  fault('telephone', 'partners.telephone', ({ count }) => `083-000-${count % 10}`),
  fault('mail', 'partners.mail', ({ count }) => `madoguchi${count}.example.jp`),
  fault('url', 'partners.url', () => 'http:/example.jp'),
  fault(
    'organisationTwice',
    'partners.name',
    ({ first }) => `株式会社 ${text({ value: first, first, count: 0 })}`,
    {
      rows: [4, 9, 16],
    },
  ),

  fault('indicatorSource', 'indicators.sourceTable', ({ count }) => `名簿${count}`, { rows: [6] }),
  fault('indicatorSource', 'indicators.filter', () => '出席した人', { rows: [7] }),
  fault('indicatorArithmetic', 'indicators.target', () => 99, { rows: [6, 7] }),

  fault('numberingGap', 'projects.number', () => 0, { rows: [1], toldBelow: 1 }),
  fault('outsideFiscalYear', 'measurements.measuredOn', ({ count }) => 44652 + count, { rows: [1, 2, 3, 4] }),
  fault('cumulativeFalls', 'measurements.value', ({ value }) => Number(value) - 150, { rows: [7, 9, 11] }),
  fault('eraText', 'measurements.fiscalYear', () => '令和3年度', { rows: [2, 4] }),
];
