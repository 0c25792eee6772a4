/**
 * The pane's Content-Security-Policy: scripts from its own host and from where office.js lives, none inline;
 * connections to its own host only, so that nothing of a ledger can leave. Styles may be inline: Griffel
 * writes its rules into style elements, Office.js on the web sets style attributes, and a static host
 * cannot hand out a fresh nonce. frame-ancestors has no effect in a meta element: the host sends it as a header.
 *
 * @param {string} officeJs address of office.js, on another host or on the page's own
 */
export function panePolicy(officeJs) {
  const officeOrigin = /^https?:/.test(officeJs) ? ` ${new URL(officeJs).origin}` : '';
  return [
    "default-src 'self'",
    `script-src 'self'${officeOrigin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
