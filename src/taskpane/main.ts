import { associateRibbonCommands } from '../commands/ribbon-commands';
import { connectFunctions } from '../functions/ports';
import { excelLanguage } from '../jobs/excel-language';
import { officePorts } from './office-ports';
import { sayOutside } from './say-outside';
import './taskpane.css';

/** The least Excel that the add-in works in; the manifest asks for the same. */
const NEEDED = { set: 'ExcelApi', version: '1.14' };

async function start(place: HTMLElement): Promise<void> {
  if (typeof Office === 'undefined') return sayOutside(place, 'noOffice');
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return sayOutside(place, 'notExcel');
  if (!Office.context.requirements.isSetSupported(NEEDED.set, NEEDED.version)) {
    return sayOutside(place, 'tooOld');
  }
  const language = excelLanguage();
  const speak = (): void => connectFunctions({ language: language.now() });
  speak();
  language.listen(speak);
  const ports = officePorts(language);
  associateRibbonCommands(ports.desk, ports.board, language);
  const { startPane } = await import(/* webpackChunkName: 'pane' */ './start-pane');
  startPane(place, ports);
}

const place = document.getElementById('pane');
if (place) {
  start(place).catch((error: unknown) => {
    sayOutside(place, 'failed');
    throw error;
  });
}
