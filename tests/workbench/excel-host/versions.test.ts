import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { EXCEL_CLASSES, membersOf } from '../../../src/workbench/excel-host/classes';
import { classesFor, SINCE } from '../../../src/workbench/excel-host/classes-of-version';
import { LTSC_2021_REQUIREMENTS } from '../../../src/workbench/excel-host/host-information';

/** The oldest Excel that can be played is LTSC 2021: earlier members need no mark. */
const OLDEST = Number(LTSC_2021_REQUIREMENTS['ExcelApi']?.split('.')[1]);

/** Class → member → minor version of ExcelApi 1 that brought it, as the type definitions say. */
function declaredVersions(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const types = readFileSync(createRequire(__filename).resolve('@types/office-js/index.d.ts'), 'utf8');
  const versions = new Map<string, Map<string, number>>();
  let members = new Map<string, number>();
  let version: number | undefined;
  const [, excel = ''] = types.split(/^declare namespace Excel \{$/m);
  for (const line of excel.split(/^\}/m, 1)[0]?.split('\n') ?? []) {
    const opened = /^ {4}class (\w+)/.exec(line);
    if (opened) versions.set(opened[1] ?? '', (members = new Map<string, number>()));
    const set = /\[Api set: ExcelApi 1\.(\d+)/.exec(line);
    if (set) version = Number(set[1]);
    const member = /^ {8}(?:readonly )?(\w+)\??[(:<]/.exec(line);
    if (!member) continue;
    if (version !== undefined) members.set(member[1] ?? '', version);
    version = undefined;
  }
  return versions;
}

test('what the host models and an older Excel lacks is marked with the version that brought it', () => {
  const declared = declaredVersions();
  expect(declared.get('Range')?.get('valuesAsJson')).toBe(16);
  const later = [...EXCEL_CLASSES].flatMap(([kind, excelClass]) => {
    const own = membersOf(excelClass).flatMap((name) => {
      const since = declared.get(kind)?.get(name) ?? 0;
      return since > OLDEST ? [[name, since] as const] : [];
    });
    return own.length > 0 ? [[kind, Object.fromEntries(own)] as const] : [];
  });
  expect(SINCE).toEqual(Object.fromEntries(later));
});

test('an older Excel knows none of them, and a current one all', () => {
  for (const [kind, members] of Object.entries(SINCE)) {
    const old = classesFor('1.14').get(kind as never);
    const current = classesFor('1.99').get(kind as never);
    for (const name of Object.keys(members)) {
      expect(old && membersOf(old)).not.toContain(name);
      expect(current && membersOf(current)).toContain(name);
    }
  }
  expect(classesFor('1.14').get('Range')).toBeDefined();
});
