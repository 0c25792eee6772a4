/** Who works in the local Excel: whose name comments bear, and where ids and the time come from. */
export interface ExcelUser {
  readonly name: string;
  readonly email: string;
  now(): Date;
  /** "{…}", a GUID in braces and upper case, never given twice. */
  newId(): string;
}

export function localUser(name: string): ExcelUser {
  return { name, email: '', now: () => new Date(), newId: randomId };
}

function randomId(): string {
  const digit = (): string => Math.floor(Math.random() * 16).toString(16);
  const digits = (count: number): string => Array.from({ length: count }, digit).join('');
  return `{${digits(8)}-${digits(4)}-4${digits(3)}-a${digits(3)}-${digits(12)}}`.toUpperCase();
}
