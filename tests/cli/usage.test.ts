import { kyodo, temporaryFolder } from './run-here';

const folder = temporaryFolder();

describe('help', () => {
  test('is Japanese by default, names every command and every exit code, and ends well', async () => {
    const { code, out, err } = await kyodo(folder, '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const part of [
      '使い方: kyodo',
      'new ',
      'check ',
      'eval ',
      'functions ',
      '終了コード:',
      '  3  数式に答え',
    ]) {
      expect(out).toContain(part);
    }
    expect(out).not.toMatch(/Usage|Options|Commands|default:|choices:/);
  });

  test('is English when asked for', async () => {
    const { out } = await kyodo(folder, '--help', '--lang', 'en');
    expect(out).toContain('Usage: kyodo');
    expect(out).not.toMatch(/[\u3040-\u9fff]/);
  });

  test.each(['new', 'check', 'eval', 'functions'])('of %s is in one language', async (command) => {
    const japanese = await kyodo(folder, command, '--help');
    const english = await kyodo(folder, 'help', command, '--lang=en');
    expect([japanese.code, english.code]).toEqual([0, 0]);
    expect(japanese.out).toContain(`使い方: kyodo ${command}`);
    expect(japanese.out).toContain('--lang <LANG>');
    expect(english.out).toContain(`Usage: kyodo ${command}`);
    expect(english.out).not.toMatch(/[\u3040-\u9fff]/);
  });

  test('the version is that of package.json', async () => {
    const { code, out } = await kyodo(folder, '--version');
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

test('without a command, the help goes to standard error', async () => {
  const { code, out, err } = await kyodo(folder);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^使い方: kyodo[^]*\nコマンドがありません。\n$/);
});

describe('wrong usage says what and what to do, on standard error, and ends with 2', () => {
  test.each<[string[], string]>([
    [
      ['nwe'],
      '「nwe」というコマンドはありません。使えるのは new、upgrade、check、calc、eval、indicators、scorecard、formula、sql、functions、tables です。',
    ],
    [['eval'], '「FORMULA」が足りません。'],
    [['eval', '=1', '--jsn'], '「--jsn」というオプションはありません。'],
    [['eval', '=1', '--book'], 'オプション「--book <FILE>」には値が必要です。'],
    [['eval', '=1', '+2'], "引数が多すぎます。空白や記号を含む引数は ' で囲んでください。"],
    [['functions', '--lang', 'fr'], '--lang には ja か en を指定してください（「fr」は使えません）。'],
  ])('%j', async (argv, sentence) => {
    const { code, out, err } = await kyodo(folder, ...argv);
    expect({ code, out, first: err.split('\n')[0] }).toEqual({ code: 2, out: '', first: sentence });
    expect(err).not.toMatch(/error:/);
  });
});
