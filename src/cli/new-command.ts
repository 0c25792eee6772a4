import { Command } from 'commander';
import type { Book } from '../core/book/book';
import { BASIC_TABLES, withNeeded } from '../core/ledger/chosen-tables';
import { ledgerBook } from '../core/ledger/ledger-book';
import { tableChoice } from '../core/ledger/table-choice';
import { EXAMPLES, exampleBook } from '../examples/catalogue';
import { newWorkbook } from '../files/new-workbook';
import type { Language } from '../words/language';
import { ALL_LEDGER_LANGUAGES, LEDGER_LANGUAGES } from '../words/ledger-language';
import { calculated } from './calculator';
import { EXIT } from './exit-codes';
import { languageChoice } from './language-option';
import type { Session } from './session';
import { complain } from './session';

interface NewOptions {
  readonly tables?: string;
  readonly example?: string;
  readonly force?: true;
}

/** `kyodo new OUT.xlsx`: a new ledger, calculated, so that every program that opens it shows numbers. */
export function newCommand(session: Session, finish: (code: number) => void): Command {
  const words = session.words.newCommand;
  return new Command('new')
    .description(words.about)
    .argument('<OUT.xlsx>', words.file)
    .option('--example <NAME>', words.example + session.words.choicesAre(exampleNames()))
    .option('--tables <NAMES>', words.tables)
    .option('--force', words.force)
    .addOption(languageChoice(session))
    .action(async (file: string, options: NewOptions) => finish(await makeLedger(session, file, options)));
}

async function makeLedger(session: Session, file: string, options: NewOptions): Promise<number> {
  const { io, words, language } = session;
  if (!/[^/\\]\.xlsx$/i.test(file)) return refuse(session, words.newCommand.notXlsx(file));
  const chosen = tableChoice(namesIn(options.tables), ALL_LEDGER_LANGUAGES);
  if (chosen.unknown.length > 0)
    return refuse(session, words.newCommand.unknownTables(chosen.unknown.join(', ')));
  const book = bookFor(session, options.example, chosen.tables);
  if (!book) return refuse(session, words.newCommand.unknownExample(options.example ?? '', exampleNames()));
  if (!options.force && (await io.files.exists(file))) return refuse(session, words.newCommand.exists(file));
  const written = await io.files.write(file, newWorkbook(await calculated(book, language)));
  if (!written.ok) return refuse(session, words.file[written.problem](file));
  complain(session, words.newCommand.made(file, ...sizeOf(book, language)));
  return EXIT.ok;
}

function bookFor(
  { language }: Session,
  example: string | undefined,
  wanted: readonly string[],
): Book | undefined {
  const tables = withNeeded([...BASIC_TABLES, ...wanted]);
  if (example === undefined) return ledgerBook({ language: LEDGER_LANGUAGES[language], tables });
  const book = exampleBook(example, language, tables);
  return book.ok ? book.value : undefined;
}

/** Names are parted by commas of any width. */
function namesIn(text: string | undefined): readonly string[] {
  return (text ?? '').split(/[,，、]/).flatMap((name) => name.trim() || []);
}

function refuse(session: Session, sentence: string): number {
  complain(session, sentence);
  return EXIT.usage;
}

function exampleNames(): string {
  return EXAMPLES.map(({ name }) => name).join(', ');
}

/** How many of the ledger's tables a book has, and how many rows of data they hold together. */
function sizeOf(book: Book, language: Language): [tables: number, rows: number] {
  const names = new Set(Object.values(LEDGER_LANGUAGES[language].labels.tables).map(({ name }) => name));
  const tables = book.sheets.flatMap((sheet) => sheet.tables).filter(({ name }) => names.has(name));
  return [tables.length, tables.reduce((sum, { name }) => sum + rowsOf(book, name), 0)];
}

/** Rows that hold something: an empty table has one blank row. */
function rowsOf(book: Book, table: string): number {
  for (const { tables, cells } of book.sheets) {
    const found = tables.find(({ name }) => name === table);
    if (!found) continue;
    const { top, bottom, left, right } = found.area;
    return [...cells].filter(
      ([row, columns]) =>
        row > top &&
        row <= bottom &&
        [...columns].some(([at, { value }]) => at >= left && at <= right && value !== null),
    ).length;
  }
  return 0;
}
