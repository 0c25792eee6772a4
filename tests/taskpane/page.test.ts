import { JSDOM } from 'jsdom';
import { panePolicy } from '../../src/setup/pane-policy.mjs';
import { filesBelow, textOf } from '../house/source-tree';

const PAGES = filesBelow('src/taskpane', (file) => file.endsWith('.html'));

describe.each(PAGES)('%s', (file) => {
  // The template's own marks are taken out: what stays is what every built page contains.
  const { document } = new JSDOM(textOf(file).replace(/<%[-=]?.*?%>/g, 'x')).window;

  test('has no inline script and no handler in an attribute: the policy would refuse them', () => {
    const inline = [...document.scripts].filter((script) => script.src === '' || script.text.trim() !== '');
    expect(inline.map((script) => script.outerHTML)).toEqual([]);
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  });

  test('states its policy before anything is loaded', () => {
    const order = [...document.head.children].map((element) => element.outerHTML);
    const policy = order.findIndex((html) => html.includes('Content-Security-Policy'));
    const loads = order.findIndex((html) => /<(script|link|style)/.test(html));
    expect(policy).toBeGreaterThanOrEqual(0);
    expect(policy).toBeLessThan(loads);
  });
});

describe('panePolicy', () => {
  const rules = (officeJs: string): Record<string, string> =>
    Object.fromEntries(
      panePolicy(officeJs)
        .split('; ')
        .map((rule) => [rule.slice(0, rule.indexOf(' ')), rule.slice(rule.indexOf(' ') + 1)]),
    );

  test('lets scripts come from the own host and from where office.js lives, and never inline', () => {
    expect(rules('https://appsforoffice.microsoft.com/lib/1/hosted/office.js')['script-src']).toBe(
      "'self' https://appsforoffice.microsoft.com",
    );
    expect(rules('office-js/office.js')['script-src']).toBe("'self'");
  });

  test('lets nothing leave for another host', () => {
    const {
      'connect-src': connect,
      'default-src': rest,
      'form-action': forms,
    } = rules('office-js/office.js');
    expect([connect, rest, forms]).toEqual(["'self'", "'self'", "'none'"]);
  });
});
