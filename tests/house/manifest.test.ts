import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { ROOT, textOf } from './source-tree';
import type { XmlElement } from './xml-tree';
import { everyElement, xmlTree } from './xml-tree';

const HOST = 'https://localhost:3000';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

const TEXT = textOf('manifest.xml');
const ROOT_ELEMENT = xmlTree(TEXT);
const ALL = everyElement(ROOT_ELEMENT);

/**
 * The order in which Excel's schema wants children; a child that is not listed is not allowed.
 * From [MS-OWEMXML] §5.2 and §5.7 and the reference pages of each element.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp:
    'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides'.split(
      ' ',
    ),
  VersionOverrides: 'Description Requirements Hosts Resources'.split(' '),
  Host: 'Runtimes AllFormFactors DesktopFormFactor'.split(' '),
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint'.split(' '),
  GetStarted: 'Title Description LearnMoreUrl'.split(' '),
  CustomTab: 'Group Label'.split(' '),
  Group: 'OverriddenByRibbonApi Label Icon Control'.split(' '),
  Control: 'Label Supertip Icon Action Enabled'.split(' '),
  Supertip: 'Title Description'.split(' '),
  Resources: 'Images Urls ShortStrings LongStrings'.split(' '),
};

describe('manifest.xml', () => {
  test("is read by Microsoft's own reader as a task pane of Excel with the rights it needs", async () => {
    const info = await OfficeAddinManifest.readManifestFile(path.join(ROOT, 'manifest.xml'));
    expect(info).toMatchObject({
      officeAppType: 'TaskPaneApp',
      defaultLocale: 'ja-JP',
      displayName: '協働台帳',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      appDomains: [HOST],
      defaultSettings: { sourceLocation: `${HOST}/taskpane.html` },
    });
    expect(info.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(info.providerName).not.toBe('');
    expect(info.supportUrl).toMatch(new RegExp(`^${HOST}/`));
  });

  test('has the version of package.json', () => {
    const { version } = JSON.parse(textOf('package.json')) as { version: string };
    expect(one('OfficeApp/Version').text).toBe(`${version}.0`);
  });

  test('has its elements in the order that Excel demands', () => {
    const misplaced = ALL.flatMap((element) => {
      // The Host of the base manifest has no children; ExtensionPoint's order depends on its type.
      const order =
        element.attributes['xsi:type'] === 'CustomFunctions'
          ? ['Script', 'Page', 'Metadata', 'Namespace']
          : ORDER[element.name];
      if (!order) return [];
      const places = element.children.map((child) => order.indexOf(child.name));
      const sorted = places.every((place, i) => place >= 0 && place >= (places[i - 1] ?? 0));
      return sorted ? [] : [`${element.path}: ${element.children.map((c) => c.name).join(', ')}`];
    });
    expect(misplaced).toEqual([]);
    expect(ALL.filter((element) => element.name in ORDER).length).toBeGreaterThan(10);
  });

  test('uses each namespace where it belongs', () => {
    const overrides = ALL.filter((element) => element.name === 'Override');
    const wrong = overrides.filter(
      (element) => (element.namespace === BASIC_TYPES) !== element.path.includes('/Resources/'),
    );
    expect(wrong.map((element) => element.path)).toEqual([]);
    expect(one('OfficeApp/VersionOverrides').namespace).toBe(OVERRIDES);
    expect(ROOT_ELEMENT.attributes['xmlns:xsi']).toBe('http://www.w3.org/2001/XMLSchema-instance');
  });

  test('asks for the requirement sets that the baseline names, and none that Excel forbids to list', () => {
    const sets = all('OfficeApp/Requirements/Sets/Set').map(
      ({ attributes }) => `${attributes['Name']} ${attributes['MinVersion']}`,
    );
    expect(sets).toEqual(['ExcelApi 1.14', 'SharedRuntime 1.1', 'CustomFunctionsRuntime 1.3']);
  });
});

describe('shared runtime', () => {
  test('names the same page in the four places, or it would not start', () => {
    const places = [
      ...all('OfficeApp/VersionOverrides/Hosts/Host/Runtimes/Runtime'),
      ...ALL.filter((element) => element.path.endsWith('ExtensionPoint/Page/SourceLocation')),
      ...ALL.filter((element) => element.name === 'FunctionFile'),
      ...ALL.filter((element) => element.path.endsWith('Action/SourceLocation')),
    ];
    expect(places).toHaveLength(4);
    expect(new Set(places.map(({ attributes }) => attributes['resid']))).toEqual(new Set(['Taskpane.Url']));
    expect(resource('Taskpane.Url').attributes['DefaultValue']).toBe(`${HOST}/taskpane.html`);
  });

  test('lives as long as the workbook, and no TaskpaneId breaks it', () => {
    const runtimes = ALL.filter((element) => element.name === 'Runtime');
    expect(runtimes.map(({ attributes }) => attributes['lifetime'])).toEqual(['long']);
    expect(ALL.filter((element) => element.name === 'TaskpaneId')).toEqual([]);
  });

  test('has one own ribbon tab with a button for the pane and one per command', () => {
    expect(ALL.filter((element) => element.name === 'CustomTab')).toHaveLength(1);
    expect(ALL.filter((element) => element.name === 'OfficeTab')).toEqual([]);
    const actions = ALL.filter((element) => element.name === 'Action');
    expect(actions.map(({ attributes }) => attributes['xsi:type'])).toEqual([
      'ShowTaskpane',
      'ExecuteFunction',
      'ExecuteFunction',
      'ExecuteFunction',
    ]);
  });
});

describe('resources', () => {
  const resources = ALL.filter((element) => /\/Resources\/[^/]+\/[^/]+$/.test(element.path));

  test('every resid leads to a resource of the right kind, and every resource is used', () => {
    const used = ALL.filter((element) => element.attributes['resid'] !== undefined);
    const wrong = used.flatMap((element) => {
      const found = resources.find(({ attributes }) => attributes['id'] === element.attributes['resid']);
      const kind = kindWanted(element);
      return found && found.path.includes(`/${kind}/`)
        ? []
        : [`${element.path} → ${element.attributes['resid']} in ${kind}`];
    });
    expect(wrong).toEqual([]);
    const asked = new Set(used.map(({ attributes }) => attributes['resid']));
    expect(resources.map(({ attributes }) => attributes['id']).filter((id) => !asked.has(id))).toEqual([]);
  });

  test('ids are unique and at most 32 characters', () => {
    const ids = resources.map(({ attributes }) => attributes['id'] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === '' || id.length > 32)).toEqual([]);
    const controls = ALL.filter(({ name }) => ['CustomTab', 'Group', 'Control'].includes(name)).map(
      ({ attributes }) => attributes['id'] ?? '',
    );
    expect(new Set(controls).size).toBe(controls.length);
    expect(controls.filter((id) => id === '' || id.length > 125)).toEqual([]);
  });

  test('every string a person reads is there in Japanese and in English, within the length Excel shows', () => {
    const strings = [
      { element: one('OfficeApp/DisplayName'), most: 125 },
      { element: one('OfficeApp/Description'), most: 250 },
      ...resources
        .filter(({ path: where }) => /(Short|Long)Strings/.test(where))
        .map((element) => ({ element, most: element.path.includes('/LongStrings/') ? 250 : 125 })),
    ].filter(({ element }) => element.attributes['id'] !== 'Functions.Namespace');
    const problems = strings.flatMap(({ element, most }) => {
      const name = element.attributes['id'] ?? element.name;
      const texts = [
        element.attributes['DefaultValue'],
        ...element.children
          .filter(({ attributes }) => attributes['Locale'] === 'en-US')
          .map(({ attributes }) => attributes['Value']),
      ];
      if (texts.length !== 2) return [`${name}: ${texts.length} languages`];
      return texts.flatMap((text) => {
        const length = text?.trim().length ?? 0;
        return length > 0 && length <= most ? [] : [`${name}: ${length} characters`];
      });
    });
    expect(problems).toEqual([]);
    expect(strings.length).toBeGreaterThan(10);
    for (const { element } of strings) {
      expect(element.attributes['DefaultValue']).toMatch(/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u);
      expect(element.children[0]?.attributes['Value']).not.toMatch(
        /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u,
      );
    }
  });

  test('the namespace of the functions is the same in every language: files keep it', () => {
    const namespace = resource('Functions.Namespace');
    expect(namespace.attributes['DefaultValue']).toBe('KYODO');
    expect(namespace.children).toEqual([]);
  });

  test('functions are described in the language of Excel', () => {
    const metadata = resource('Functions.Metadata.Url');
    expect(metadata.attributes['DefaultValue']).toBe(`${HOST}/functions.ja.json`);
    expect(metadata.children.map(({ attributes }) => attributes)).toEqual([
      { Locale: 'en-US', Value: `${HOST}/functions.en.json` },
    ]);
  });

  test('every address is https, on the one host that the build replaces', () => {
    const addresses = ALL.flatMap((element) =>
      ['DefaultValue', 'Value']
        .map((key) => element.attributes[key] ?? '')
        .concat(element.name === 'AppDomain' ? element.text : [])
        .filter((value) => value.includes('://')),
    );
    expect(addresses.filter((address) => !address.startsWith(`${HOST}/`) && address !== HOST)).toEqual([]);
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => address.length > 2048)).toEqual([]);
  });
});

describe('icons', () => {
  const images = ALL.filter((element) => element.path.endsWith('/Images/Image'));

  test('every ribbon icon comes in every size the ribbon asks for', () => {
    const icons = ALL.filter((element) => element.name === 'Icon');
    expect(icons).toHaveLength(5);
    for (const icon of icons) {
      expect(icon.children.map(({ attributes }) => Number(attributes['size']))).toEqual([
        16, 20, 24, 32, 40, 48, 64, 80,
      ]);
      for (const { attributes } of icon.children)
        expect(attributes['resid']).toMatch(`.${attributes['size']}`);
    }
  });

  test('every picture exists and is exactly as large as its name says', () => {
    const files = [
      ...images.map(({ attributes }) => attributes['DefaultValue'] ?? ''),
      one('OfficeApp/IconUrl').attributes['DefaultValue'] ?? '',
      one('OfficeApp/HighResolutionIconUrl').attributes['DefaultValue'] ?? '',
    ];
    for (const address of files) {
      const file = address.replace(`${HOST}/`, '');
      const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
      expect([file, ...pngSize(file)]).toEqual([file, size, size]);
    }
    expect(one('OfficeApp/IconUrl').attributes['DefaultValue']).toMatch(/-32\.png$/);
    expect(one('OfficeApp/HighResolutionIconUrl').attributes['DefaultValue']).toMatch(/-64\.png$/);
  });
});

function all(where: string): XmlElement[] {
  return ALL.filter((element) => element.path === where);
}

function one(where: string): XmlElement {
  const [found, ...others] = all(where);
  if (!found || others.length > 0)
    throw new Error(`${where} is there ${others.length + (found ? 1 : 0)} times.`);
  return found;
}

function resource(id: string): XmlElement {
  const found = ALL.find(
    ({ attributes, path: where }) => where.includes('/Resources/') && attributes['id'] === id,
  );
  if (!found) throw new Error(`There is no resource ${id}.`);
  return found;
}

function kindWanted(element: XmlElement): string {
  if (element.name === 'Image') return 'Images';
  if (element.name === 'Description') return 'LongStrings';
  if (['Label', 'Title', 'Namespace'].includes(element.name)) return 'ShortStrings';
  return 'Urls';
}

/** Width and height from a PNG's header. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(path.join(ROOT, file));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
