import type { PackageEditor } from '../package/package-editor';
import type { Renames } from '../formula/rename';
import { renamedFormula } from '../formula/rename';
import { withAttributes } from '../xml/edit-element';
import type { Splice } from '../xml/splice';
import { encodeXstringAttribute, escapeText } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { attr, descendants } from '../xml/xml-tree';

/** Charts of the old and the new kind, and pivot tables' sources. */
const REFERRING = /(?:^|\/)(?:charts\/chart(?:Ex)?\d*|pivotCache\/pivotCacheDefinition\d*)\.xml$/i;

/** Parts that this product does not edit still name sheets: they follow when a sheet is renamed or removed. */
export function followRenames(editor: PackageEditor, sheetPaths: readonly string[], renames: Renames): void {
  if (!renames.sheets || renames.sheets.size === 0) return;
  for (const { name } of editor.base.entries) {
    if (REFERRING.test(name) && editor.has(name))
      editor.edit(name, (root, text) => referenceSplices(text, root, renames));
  }
  for (const path of sheetPaths) editor.edit(path, (root) => sheetSplices(root, renames));
}

function referenceSplices(text: string, root: XmlElement, renames: Renames): Splice[] {
  return [
    ...descendants(root, 'f').flatMap((f) => formulaSplice(f, renames)),
    ...descendants(root, 'worksheetSource').flatMap((source) => {
      const fresh = renames.sheets?.get((attr(source, 'sheet') ?? '').toLowerCase());
      if (typeof fresh !== 'string') return [];
      const tag = withAttributes(text.slice(source.start, source.tagEnd), {
        sheet: encodeXstringAttribute(fresh),
      });
      return [{ start: source.start, end: source.tagEnd, text: tag }];
    }),
  ];
}

/** Rules of kinds that the Book does not hold; links it holds itself. */
function sheetSplices(root: XmlElement, renames: Renames): Splice[] {
  const rules = descendants(root, 'cfRule').filter(
    (rule) => !['cellIs', 'expression'].includes(attr(rule, 'type') ?? ''),
  );
  return rules.flatMap((rule) =>
    [...descendants(rule, 'formula'), ...descendants(rule, 'f')].flatMap((f) => formulaSplice(f, renames)),
  );
}

function formulaSplice(f: XmlElement, renames: Renames): Splice[] {
  const fresh = renamedFormula(f.text, renames);
  return fresh === f.text ? [] : [{ start: f.tagEnd, end: f.closeStart, text: escapeText(fresh) }];
}
