import type { Book } from '../../core/book/book';
import type { KnownNames } from '../formula/array-evaluation';
import { PackageEditor } from '../package/package-editor';
import type { FoundWorkbook } from '../read/read-workbook';
import { StylesEditor } from '../styles/styles-editor';
import { numberAttr } from '../xml/xml-tree';
import { dynamicArrayIndex } from './dynamic-arrays';
import { knownNames } from './known-names';
import { StringsEditor } from './strings-editor';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The least that a styles part must have. */
const PLAIN_STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** What the sheets share while a workbook is saved. */
export class WorkbookWork {
  readonly editor: PackageEditor;
  readonly strings: StringsEditor;
  readonly names: KnownNames;
  private stylesEditor: { readonly path: string; readonly styles: StylesEditor } | undefined;
  private cm: number | undefined;
  private lastTableId: number;
  /** Set when a formula came or went: Excel's calculation chain must not name cells without one. */
  formulasChanged = false;

  constructor(
    readonly found: FoundWorkbook,
    readonly now: Book,
  ) {
    this.editor = new PackageEditor(found.file);
    this.strings = new StringsEditor(found.strings);
    this.names = knownNames(now.names);
    const ids = found.sheets.flatMap(({ tables }) =>
      tables.map(({ path }) => numberAttr(found.file.tree(path), 'id') ?? 0),
    );
    this.lastTableId = Math.max(0, ...ids);
  }

  styles(): StylesEditor {
    const { editor, found } = this;
    if (!this.stylesEditor) {
      const path = found.file.related(found.path, 'styles') ?? this.addStyles();
      const styles = new StylesEditor(editor.tree(path), editor.text(path), (xf) => found.styles.style(xf));
      this.stylesEditor = { path, styles };
    }
    return this.stylesEditor.styles;
  }

  dynamicArray(): number {
    return (this.cm ??= dynamicArrayIndex(this.editor, this.found.path));
  }

  nextTableId(): number {
    return ++this.lastTableId;
  }

  /** Writes what was collected for the whole workbook. */
  finish(): void {
    this.strings.finish(this.editor, this.found.path);
    if (this.stylesEditor) this.editor.setText(this.stylesEditor.path, this.stylesEditor.styles.finish());
    if (this.formulasChanged) this.dropCalculationChain();
  }

  private addStyles(): string {
    const path = this.editor.addPart(
      `${this.found.path.replace(/[^/]*$/, '')}styles#.xml`,
      PLAIN_STYLES,
      STYLES_TYPE,
    );
    this.editor.addRelationship(this.found.path, 'styles', path);
    return path;
  }

  /** Excel makes a new chain by itself when there is none. */
  private dropCalculationChain(): void {
    const { editor, found } = this;
    for (const { id, type } of editor.relationships(found.path)) {
      if (/\/calcChain$/.test(type)) editor.removeRelationship(found.path, id);
    }
  }
}
