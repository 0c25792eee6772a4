import path from 'node:path';
import ts from 'typescript';
import { ROOT, scriptsBelow, treeOf, visit } from './source-tree';

/** One use of a member that Microsoft's declarations name: "Excel.Range" + "values". */
export interface OfficeUse {
  readonly owner: string;
  readonly member: string;
  /** "src/workbook/read.ts:12" */
  readonly at: string;
}

const DECLARATIONS = /\/@types\/(?:office-js|office-runtime|custom-functions-runtime)[^/]*\//;

/** Shapes of the same class: RangeLoadOptions, RangeUpdateData … all speak of Range. */
const SHAPE = /^Excel\.Interfaces\.(\w+?)(?:CollectionLoadOptions|LoadOptions|UpdateData|Data)$/;

/** Every member of Office.js that the product uses, the workbench (which plays Office's side) left out. */
export function officeUses(): readonly OfficeUse[] {
  const files = scriptsBelow('src').filter((file) => /\.tsx?$/.test(file) && mayUseOffice(file));
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram(
    files.map((file) => path.join(ROOT, file)),
    options,
  );
  const reader = new UsageReader(program.getTypeChecker());
  return files.flatMap((file) => {
    const source = program.getSourceFile(path.join(ROOT, file));
    return source === undefined ? [] : reader.usesIn(source, file);
  });
}

/** Rooms whose files may hold an object of Office.js without naming its namespace. */
const OFFICE_ROOMS = /^src\/(?:workbook|jobs|taskpane|commands|functions)\//;
const NAMESPACES = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions'];

/** Keeps the compiler from reading rooms that know nothing of Office.js. */
function mayUseOffice(file: string): boolean {
  if (file.startsWith('src/workbench/')) return false;
  if (OFFICE_ROOMS.test(file)) return true;
  let named = false;
  visit(treeOf(file), (node) => {
    named ||= ts.isIdentifier(node) && NAMESPACES.includes(node.text);
  });
  return named;
}

class UsageReader {
  constructor(private readonly checker: ts.TypeChecker) {}

  usesIn(source: ts.SourceFile, file: string): OfficeUse[] {
    const uses: OfficeUse[] = [];
    visit(source, (node) => {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      for (const { owner, member } of this.named(node)) uses.push({ owner, member, at: `${file}:${line}` });
    });
    return uses;
  }

  private named(node: ts.Node): readonly Omit<OfficeUse, 'at'>[] {
    if (ts.isCallExpression(node)) return this.loaded(node);
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      const type = this.checker.getContextualType(node.parent);
      return this.declared(type?.getProperty(node.name.getText()));
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      return this.declared(this.checker.getTypeAtLocation(node.parent).getProperty(name));
    }
    if (!ts.isPropertyAccessExpression(node)) return [];
    return this.declared(this.checker.getSymbolAtLocation(node.name));
  }

  private declared(symbol: ts.Symbol | undefined): readonly Omit<OfficeUse, 'at'>[] {
    const declaration = symbol?.declarations?.[0];
    if (symbol === undefined || declaration === undefined) return [];
    if (!DECLARATIONS.test(declaration.getSourceFile().fileName)) return [];
    const owner = ownerOf(declaration);
    return owner === '' ? [] : [{ owner: owner.replace(SHAPE, 'Excel.$1'), member: symbol.name }];
  }

  /** load('values, format/fill/color'), load(['name', 'items/id']): the names are in the text. */
  private loaded(call: ts.CallExpression): readonly Omit<OfficeUse, 'at'>[] {
    const { expression } = call;
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return [];
    if (this.declared(this.checker.getSymbolAtLocation(expression.name)).length === 0) return [];
    const type = this.checker.getTypeAtLocation(expression.expression);
    const texts: string[] = [];
    for (const given of call.arguments) {
      visit(given, (node) => {
        if (ts.isStringLiteralLike(node)) texts.push(...node.text.split(','));
      });
    }
    return texts.flatMap((text) => this.alongPath(type, text.trim()));
  }

  private alongPath(start: ts.Type, text: string): readonly Omit<OfficeUse, 'at'>[] {
    const uses: Omit<OfficeUse, 'at'>[] = [];
    let type = start;
    for (const step of text.split('/')) {
      const symbol = type.getProperty(step) ?? this.itemOf(type)?.getProperty(step);
      if (symbol === undefined) return [...uses, { owner: this.checker.typeToString(type), member: step }];
      uses.push(...this.declared(symbol));
      const next = this.checker.getTypeOfSymbol(symbol);
      type = this.checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
    }
    return uses;
  }

  /** A collection's load() may name the members of its items. */
  private itemOf(type: ts.Type): ts.Type | undefined {
    const items = type.getProperty('items');
    return items && this.checker.getIndexTypeOfType(this.checker.getTypeOfSymbol(items), ts.IndexKind.Number);
  }
}

/** "Excel.Range" for a member of that class, "Office.onReady" for one of what that function answers. */
function ownerOf(declaration: ts.Declaration): string {
  const names: string[] = [];
  for (let at: ts.Node | undefined = declaration.parent; at !== undefined; at = at.parent) {
    if (
      ts.isModuleDeclaration(at) ||
      ts.isClassDeclaration(at) ||
      ts.isInterfaceDeclaration(at) ||
      ts.isEnumDeclaration(at) ||
      ts.isFunctionDeclaration(at)
    ) {
      names.unshift(at.name?.getText() ?? '');
    }
  }
  return names.join('.');
}
