import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startExcel } from '../office/start-excel';
import { coverageReport } from './member-coverage';

const PAGE = path.join(__dirname, '../../docs/local-excel.md');

test('docs/local-excel.md says what the local Excel models today', async () => {
  const { Excel } = await startExcel();
  const report = coverageReport({ ...Excel });
  if (process.env['UPDATE_DOCS'] !== undefined) writeFileSync(PAGE, report);
  // When this fails: UPDATE_DOCS=1 npm test -- tests/house/member-coverage
  expect(readFileSync(PAGE, 'utf8')).toBe(report);
});
