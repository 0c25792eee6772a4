import { malformed } from '../malformed';

/** An address that no browser opens. */
export const url = malformed('url', isWebAddress);

/**
 * http:// or https://, a host with a dot, and what follows it without spaces. Hosts and paths may be Japanese.
 * @example isWebAddress('https://example.jp/page?a=1') //=> true
 * @example isWebAddress('http:/example.jp') //=> false
 * @example isWebAddress('www.example.jp') //=> false
 */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}ー-]*[\p{L}\p{N}ー])?\.)+[\p{L}\p{N}-]{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/iu.test(
    text,
  );
}
