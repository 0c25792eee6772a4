import type { CliWords } from '../ja/cli';

/** What the command line says. */
export const cli: CliWords = {
  about: 'Makes and checks collaboration ledgers and calculates formulas, without Excel.',
  usageTitle: 'Usage:',
  optionsTitle: 'Options:',
  commandsTitle: 'Commands:',
  argumentsTitle: 'Arguments:',
  usageOfProgram: '<command> [options]',
  defaultIs: (value) => ` (default: ${value})`,
  choicesAre: (values) => ` (one of ${values})`,
  showHelp: 'show how to use it',
  showVersion: 'show the version number',
  helpOnCommand: 'show how to use a command',
  commandName: 'command',
  exitCodesTitle: 'Exit codes:',
  exitCodes: {
    ok: 'all went well',
    problem: 'something unexpected happened',
    findings: 'check found something to put right',
    usage: 'wrong usage, or a file that cannot be read or written',
    noAnswer: 'the formula has no answer (its error and the reason are shown)',
  },
  languageOption: 'language of sentences and headings',

  newCommand: {
    about: 'make a new ledger workbook (.xlsx)',
    file: 'the file to make (.xlsx)',
    example: 'name of the example to put into the tables',
    tables:
      'tables or groups of tables to make besides the basic ones, separated by commas (kyodo tables lists them)',
    unknownTables: (names: string) => `No such tables: ${names}. kyodo tables lists the names.`,
    force: 'replace a file of the same name',
    made: (path, tables, rows) => `Made ${path} (${tables} tables, ${rows} rows).`,
    notXlsx: (path) =>
      `The name of the new file must end in .xlsx ("${path}" cannot be used). Example: ledger.xlsx`,
    exists: (path) =>
      `${path} exists. Take another name, or add --force to replace it. The file is as it was.`,
    unknownExample: (name, known) => `There is no example "${name}". Examples: ${known}`,
  },

  upgradeCommand: {
    about: 'bring an older ledger to the columns, lists and validation of today; what is written in it stays',
    file: 'the older ledger (.xlsx)',
    out: 'the file to make (.xlsx)',
    made: (path) => `Made ${path}.`,
  },

  calcCommand: {
    about: 'calculate every formula and make a workbook with the results; nothing else is changed',
    file: 'the workbook to calculate (.xlsx)',
    out: 'the file to make (.xlsx)',
    calculating: (formulas, seconds) => `Calculating (${formulas} formulas, ${seconds} s)`,
    writing: (seconds) => `Writing (${seconds} s)`,
    made: (path, formulas, changed) => `Made ${path} (${formulas} formulas, ${changed} with another result).`,
    kept: (count, cells) =>
      `${count} cell(s) keep their value, because of functions that cannot be calculated here or links to other workbooks: ${cells}`,
    otherKind: (path, kind) => `The name of the new file must end in ${kind} ("${path}" cannot be used).`,
  },

  indicatorsCommand: {
    about: 'say in one sentence each what the indicators of a ledger count',
    year: 'fiscal year (2021, R3 …); without it, all time or the latest year',
    noIndicators: (path) =>
      `${path} has no table of indicators. Check that it is a ledger and has the table “指標” (Indicators).`,
  },
  scorecardCommand: {
    about:
      'Prints actual, target, achievement, status and trend of every indicator in a fiscal year (tab-separated); --out also writes the sheet “Scorecard”',
    year: 'fiscal year (2021, R3, …); without it, the last one with data',
    project: 'id of one project, to count it alone',
    out: 'makes a workbook of this name with the sheet “Scorecard” in it',
  },
  formulaCommand: {
    about:
      'show indicators as Excel formulas that need no add-in, with what must hold for them to be right, and the answer now',
    indicators: 'IDs of indicators; without any, all of them',
    dialect:
      'modern for Excel 2021 and Microsoft 365 (LET, XLOOKUP, FILTER), classic for formulas that Excel 2016 and LibreOffice calculate too, or both',
    asOf: 'day of asking (2022-03-31 …); without it, the day on which the formula is calculated (TODAY())',
    answer: (value) => `Answer now: ${value}`,
    conditions: 'What must hold for the formulas to be right (the check finds it out):',
  },
  sqlCommand: {
    about:
      'show indicators as SQL, one query for each, with what it counts as a comment; --tables also shows the SQL that makes the tables of the ledger',
    dialect: 'the database that is to run it',
    tables: 'show the SQL that makes the tables and rows of the ledger (CREATE TABLE, INSERT) first',
    asOf: 'day of asking (2022-03-31 …); without it, today',
  },
  tablesCommand: {
    about: 'list the tables a ledger can have, by group',
    markdown: 'describe every column as Markdown (Japanese and English)',
  },

  checkCommand: {
    about: 'check a ledger and show what to put right, as "sheet!cell" and a sentence; it is not changed',
    fix: 'make a workbook of this name with everything put right that has a certain fix, and show the rest',
    fixed: (path: string, count: number) => `Put right: ${count}. Made ${path}.`,
    file: 'the workbook to check (.xlsx)',
    json: 'show JSON',
    none: (tables, rows) => `Nothing to put right (${tables} tables, ${rows} rows).`,
    found: (count, tables, rows) => `To put right: ${count} (${tables} tables, ${rows} rows).`,
    noLedger: (path) =>
      `${path} holds no table of a ledger. Check the names and headers of its tables, or make a ledger with kyodo new.`,
    ambiguous: (tables) =>
      `These tables look like one table of the ledger, so neither was checked. Keep one: ${tables}`,
  },

  evalCommand: {
    about: 'calculate a formula and show its answer; an answer of several cells is tab separated',
    formula: "the formula (in ' ' so that the shell leaves its marks alone)",
    book: 'the workbook the formula refers to (.xlsx); it is not changed',
    json: 'show JSON',
    empty: "The formula is empty. Example: kyodo eval '=KYODO.PERCENT(158,435)'",
    timedOut: (seconds) =>
      `The calculation did not end within ${seconds} seconds. Split the formula, or refer to a smaller range.`,
    cellProblem: (cell, error, sentence) => `In the answer, ${cell}: ${error} ${sentence}`,
  },

  functionsCommand: {
    about: 'list the functions',
    json: 'show JSON',
    example: (formula, answer) => `Example: ${formula} → ${answer}`,
    inLedger: (example, ledger) => `${example} (in the ledger of the example ${ledger})`,
  },

  file: {
    notFound: (path) => `${path} was not found. Check the folder and the name.`,
    noFolder: (path) => `There is no folder to put ${path} into. Make the folder first.`,
    isFolder: (path) => `${path} is a folder. Name a file.`,
    notAllowed: (path) => `You may not open ${path}. Check the rights of the file and its folder.`,
    inUse: (path) => `Another program is using ${path}. Close it there and run again.`,
    noSpace: (path) => `The disk has no room for ${path}. Make room and run again.`,
    unknown: (path) => `${path} cannot be read or written. Check the disk and the connection.`,
    couldNotOpen: (path, sentence) => `${path} cannot be opened: ${sentence}`,
  },

  usage: {
    noCommand: 'A command is missing.',
    unknownCommand: (name) =>
      `There is no command "${name}". The commands are new, upgrade, check, calc, eval, indicators, scorecard, formula, sql, functions and tables.`,
    unknownOption: (name) => `There is no option "${name}".`,
    missingArgument: (name) => `"${name}" is missing.`,
    optionNeedsValue: (name) => `The option "${name}" needs a value.`,
    notAllowedValue: (text) => `"${text}" is not a value that can be used.`,
    tooMany: "Too many arguments. Put ' ' around an argument that has spaces or marks in it.",
    other: (text) => `The arguments cannot be read: ${text}`,
    seeHelp: (command) => `"${command} --help" shows how to use it.`,
    language: (text) => `--lang takes ja or en, not "${text}".`,
  },

  formula: {
    unknownFunction: (name) => `There is no function ${name}. "kyodo functions" lists them.`,
    unknownFunctionNear: (name, near) => `There is no function ${name}. Did you mean ${near}?`,
    tooManyArguments: (name, given, usage) => `${name} has too many arguments (${given}). Usage: ${usage}`,
    unknownTable: (name, known) => `This workbook has no table ${name}. Its tables: ${known}`,
    noTables: (name) => `This workbook has no table ${name}. It has no tables at all.`,
    tableNeedsBook: (name) => `To refer to the table ${name}, name a workbook with --book.`,
    unknownColumn: (table, column, known) =>
      `The table ${table} has no column "${column}". Its columns: ${known}`,
    unknownSheet: (name, known) => `This workbook has no sheet "${name}". Its sheets: ${known}`,
    unknownName: (name) => `There is no name ${name}. If it is text, put " around it.`,
    unknownNameNear: (name, near) => `There is no name ${name}. Did you mean ${near}?`,

    unclosedText: (text) => `A text is not closed with ": ${text}`,
    unclosedSheet: (text) => `A sheet name is not closed with ': ${text}`,
    unclosedBracket: 'A bracket [ is not closed.',
    unclosedParenthesis: 'A parenthesis ( is not closed.',
    unclosedBrace: 'A brace { is not closed.',
    extraClosing: (mark, position) => `The ${mark} at character ${position} closes nothing.`,
    operandMissing: (mark, position) => `A value is missing after the ${mark} at character ${position}.`,
    operandMissingBefore: (mark, position) =>
      `A value is missing before the ${mark} at character ${position}.`,
    operatorMissing: (text, position) =>
      `An operator or a comma is missing before "${text}" at character ${position}.`,
    strangeMark: (mark, position) => `The "${mark}" at character ${position} cannot be used in a formula.`,
    fullWidth: (mark, half, position) =>
      `The "${mark}" at character ${position} is full-width. Write ${half} instead.`,
    unreadable: (sentence) => `The formula cannot be read. ${sentence}`,
  },

  unexpected: (message) => `Something unexpected happened: ${message}`,
};
