import { startExcel } from '../office/start-excel';
import { ledgerBook } from '../../src/core/ledger/ledger-book';
import { LEDGER_TABLES } from '../../src/core/ledger/schema';
import { LEDGER_SETTINGS } from '../../src/core/ledger/schema-version';
import { exampleBook } from '../../src/examples/catalogue';
import { addExample } from '../../src/jobs/add-example';
import { newLedger } from '../../src/jobs/new-ledger';
import { LANGUAGES } from '../../src/words/language';
import { LEDGER_LANGUAGES } from '../../src/words/ledger-language';
import { plainBook } from './plain-book';

/**
 * Two hands, one ledger: what Office.js builds in a workbook and what the schema says as a book (and
 * the command line saves) are the same, down to every style, rule and width.
 */
describe.each(LANGUAGES)('a ledger in %s', (language) => {
  test('built by Office.js is the ledger of the schema', async () => {
    const excel = await startExcel();
    await newLedger(language);
    excel.model.sheets[0]?.delete();
    expect(plainBook(excel.saveBook())).toEqual(
      plainBook(ledgerBook({ language: LEDGER_LANGUAGES[language] })),
    );
  });

  test('with every table, too', async () => {
    const tables = LEDGER_TABLES.map(({ id }) => id);
    const excel = await startExcel();
    await newLedger(language, tables);
    excel.model.sheets[0]?.delete();
    const made = excel.saveBook();
    expect(plainBook(made)).toEqual(plainBook(ledgerBook({ language: LEDGER_LANGUAGES[language], tables })));
    expect(made.settings).toEqual(LEDGER_SETTINGS);
  }, 120_000);

  test('with an example, too', async () => {
    const example = exampleBook('after-work-club', language);
    if (!example.ok) throw new Error('No example');
    const excel = await startExcel();
    await addExample('after-work-club', language);
    excel.model.sheets[0]?.delete();
    expect(plainBook(excel.saveBook())).toEqual(plainBook(example.value));
  });
});
