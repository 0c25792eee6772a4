/**
 * A file name that every system takes, ending in .xlsx.
 *
 * @example fileName('放課後企業クラブ') //=> "放課後企業クラブ.xlsx"
 * @example fileName('a/b: c.XLSX') //=> "a b  c.XLSX"
 * @example fileName('macros.xlsm') //=> "macros.xlsx"
 * @example fileName('') //=> "Book1.xlsx"
 */
export function fileName(title: string): string {
  const plain = title.replace(/[\\/:*?"<>|]/g, ' ').trim();
  return /\.xlsx$/i.test(plain) ? plain : `${plain.replace(/\.xlsm$/i, '') || 'Book1'}.xlsx`;
}
