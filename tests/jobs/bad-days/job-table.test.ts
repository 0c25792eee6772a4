import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BAD_DAY_JOBS } from './job-table';

const SOURCES = path.join(__dirname, '../../../src');

test('the table names every job that asks Excel, and every job asks by the policies', () => {
  const jobs = readdirSync(path.join(SOURCES, 'jobs')).map(
    (file) => [file.replace('.ts', ''), readFileSync(path.join(SOURCES, 'jobs', file), 'utf8')] as const,
  );
  const asking = jobs.filter(([, text]) => /\bexcelRun[(<]/.test(text)).map(([file]) => file);
  expect(jobs.filter(([, text]) => /\bExcel\.run\(/.test(text)).map(([file]) => file)).toEqual([]);
  expect([...new Set(BAD_DAY_JOBS.map(({ file }) => file))].sort()).toEqual(asking.sort());
});
