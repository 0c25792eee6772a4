import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { KIND_OF_CODE, POLICY_OF_KIND } from '../../src/workbook/office-error-codes';
import { OFFICE_FAILURE_KINDS } from '../../src/words/office-failure-sentence';
import { startExcel } from '../office/start-excel';

const TYPES = readFileSync(createRequire(__filename).resolve('@types/office-js/index.d.ts'), 'utf8');

/** The error codes that the type definitions declare for Excel, and for all of Office. */
function declaredCodes(): readonly string[] {
  const excel = TYPES.slice(TYPES.lastIndexOf('declare namespace Excel {'));
  const ofExcel = /enum ErrorCodes \{([^}]*)\}/.exec(excel)?.[1] ?? '';
  const ofOffice = /class ErrorCodes \{([^}]*)\}/.exec(TYPES)?.[1] ?? '';
  return [
    ...[...ofExcel.matchAll(/= "(\w+)"/g)].map(([, code = '']) => code),
    ...[...ofOffice.matchAll(/static (\w)(\w+): string/g)].map(([, a = '', b = '']) => a.toUpperCase() + b),
  ];
}

test('every code that the type definitions declare is in the catalogue', () => {
  const codes = declaredCodes();
  expect(codes).toEqual(expect.arrayContaining(['PropertyNotLoaded', 'InvalidOperationInCellEditMode']));
  expect(codes.length).toBeGreaterThan(44);
  expect(codes.filter((code) => !Object.hasOwn(KIND_OF_CODE, code))).toEqual([]);
});

test('every code that the running client knows is in the catalogue', async () => {
  const excel = await startExcel();
  const window = excel.window as unknown as Record<string, { readonly ErrorCodes: Record<string, unknown> }>;
  const codes = ['Excel', 'OfficeExtension', 'OfficeCore'].flatMap((space) => {
    const codes = window[space]?.ErrorCodes ?? {};
    const values: unknown[] = [];
    // Office's own class inherits most of its codes.
    for (const name in codes) values.push(codes[name]);
    expect(values.length).toBeGreaterThan(10);
    return values.filter((value) => typeof value === 'string');
  });
  expect(codes.filter((code) => !Object.hasOwn(KIND_OF_CODE, code))).toEqual([]);
});

test('every kind has codes or is for what comes from nowhere, and a policy', () => {
  const used = new Set(Object.values(KIND_OF_CODE));
  expect(OFFICE_FAILURE_KINDS.filter((kind) => !used.has(kind))).toEqual([]);
  expect(Object.keys(POLICY_OF_KIND).sort()).toEqual([...OFFICE_FAILURE_KINDS].sort());
});
