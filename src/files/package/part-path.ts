/**
 * Where a relationship of a part leads, as a path from the root without a leading slash.
 * @example resolveTarget('xl/worksheets/sheet1.xml', '../tables/table1.xml') //=> "xl/tables/table1.xml"
 * @example resolveTarget('xl/workbook.xml', '/xl/styles.xml') //=> "xl/styles.xml"
 */
export function resolveTarget(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/**
 * The way from one part to another, as relationships write it.
 * @example relativeTarget('xl/worksheets/sheet1.xml', 'xl/tables/table1.xml') //=> "../tables/table1.xml"
 */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/**
 * The part that holds a part's relationships; "" asks for the package's own.
 * @example relationshipsPath('xl/workbook.xml') //=> "xl/_rels/workbook.xml.rels"
 * @example relationshipsPath('') //=> "_rels/.rels"
 */
export function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf('/');
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}
