import ts from 'typescript';
import { scriptsBelow, treeOf, visit } from './source-tree';

/** A sentence, or a function that makes one, and where it stands in its file's exported objects. */
interface Entry {
  readonly node: ts.Expression;
  readonly texts: readonly string[];
}

const JA = scriptsBelow('src/words/ja');
const EN = scriptsBelow('src/words/en');
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe('words', () => {
  test('both languages have the same files', () => {
    expect(EN.map((file) => file.replace('/en/', '/'))).toEqual(JA.map((file) => file.replace('/ja/', '/')));
  });

  describe.each(JA.map((file) => [file.replace('src/words/ja/', ''), file] as const))('%s', (_, file) => {
    const ja = entriesOf(file);
    const en = entriesOf(file.replace('/ja/', '/en/'));

    test('has the same keys in both languages', () => {
      expect(ja.size).toBeGreaterThan(0);
      expect([...en.keys()].sort()).toEqual([...ja.keys()].sort());
    });

    test('puts the same facts into each sentence', () => {
      const different = [...ja].flatMap(([key, entry]) => {
        const other = en.get(key);
        if (!other) return [];
        const [a, b] = [factsIn(entry.node), factsIn(other.node)];
        return a.join() === b.join() ? [] : [`${key}: ja uses ${a.join(', ')}; en uses ${b.join(', ')}`];
      });
      expect(different).toEqual([]);
    });

    test('has no empty sentence, no doubled space, no space at an end', () => {
      const odd = [...ja, ...en].flatMap(([key, { node, texts }]) => {
        const whole = ts.isStringLiteralLike(node);
        const bad = texts.some(
          (text) => / {2}/.test(text) || (whole && (text.trim() === '' || text !== text.trim())),
        );
        return bad ? [`${key}: ${node.getText()}`] : [];
      });
      expect(odd).toEqual([]);
    });

    test('has Japanese sentences in Japanese', () => {
      const foreign = [...ja].flatMap(([key, { texts }]) => {
        const text = texts.join('');
        return !JAPANESE.test(text) &&
          /[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]/.test(text) &&
          !text.startsWith('=')
          ? [`${key}: ${text}`]
          : [];
      });
      expect(foreign).toEqual([]);
    });

    test('has English sentences in English', () => {
      const foreign = [...en].flatMap(([key, { texts }]) => {
        const text = texts.join('');
        return JAPANESE.test(text) && !/[A-Za-z]{2,}/.test(text) && text === ja.get(key)?.texts.join('')
          ? [`${key}: ${text}`]
          : [];
      });
      expect(foreign.filter((line) => !line.endsWith(': 日本語'))).toEqual([]);
    });
  });
});

/** Every leaf of the objects a words file exports: "key.inner" → its expression. */
function entriesOf(file: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const take = (key: string, given: ts.Expression): void => {
    const node = plain(given);
    if (ts.isObjectLiteralExpression(node)) {
      for (const property of node.properties) {
        if (ts.isPropertyAssignment(property)) take(`${key}.${nameOf(property.name)}`, property.initializer);
        else if (ts.isShorthandPropertyAssignment(property))
          take(`${key}.${property.name.text}`, property.name);
        else if (ts.isMethodDeclaration(property))
          throw new Error(`${file}: write ${key} as an arrow function`);
      }
      return;
    }
    if (ts.isArrayLiteralExpression(node))
      return node.elements.forEach((each, index) => take(`${key}.${index}`, each));
    entries.set(key, { node, texts: textsIn(node) });
  };
  for (const statement of treeOf(file).statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const exported = statement.modifiers?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer) take(name.getText().replace(/(Ja|En)$|^(ja|en)(?=[A-Z])/, ''), initializer);
    }
  }
  return entries;
}

/** Without `as const`, `satisfies …` and brackets. */
function plain(node: ts.Expression): ts.Expression {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) {
    return plain(node.expression);
  }
  return node;
}

function nameOf(name: ts.PropertyName): string {
  return ts.isStringLiteralLike(name) || ts.isIdentifier(name) ? name.text : name.getText();
}

/** The literal pieces of text below a node. */
function textsIn(node: ts.Node): string[] {
  const texts: string[] = [];
  visit(node, (each) => {
    if (
      ts.isStringLiteralLike(each) ||
      ts.isTemplateHead(each) ||
      ts.isTemplateMiddle(each) ||
      ts.isTemplateTail(each)
    ) {
      texts.push(each.text);
    }
  });
  return texts;
}

/** What a sentence function makes use of: "0" for its first argument as a whole, "0.target" for a field of it. */
function factsIn(node: ts.Expression): string[] {
  if (!ts.isArrowFunction(node)) return [];
  const facts = new Set<string>();
  node.parameters.forEach((parameter, index) => {
    if (ts.isObjectBindingPattern(parameter.name)) {
      for (const { propertyName, name } of parameter.name.elements) {
        if (uses(node.body, name.getText()).length > 0)
          facts.add(`${index}.${(propertyName ?? name).getText()}`);
      }
      return;
    }
    for (const used of uses(node.body, parameter.name.getText())) {
      const access = used.parent;
      const field = ts.isPropertyAccessExpression(access) && access.expression === used;
      facts.add(field && access.name.text !== 'length' ? `${index}.${access.name.text}` : `${index}`);
    }
  });
  return [...facts].sort();
}

function uses(body: ts.Node, name: string): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  visit(body, (node) => {
    const field = node.parent && ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    if (ts.isIdentifier(node) && node.text === name && !field) found.push(node);
  });
  return found;
}
