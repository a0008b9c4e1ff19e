/**
 * Chromium alone knows no `app:` scheme: `app://louyu/x` is opened at an https address that only the stand-in
 * answers, and told to the program under its own name.
 */
const SUFFIX = '.app.test';

export function toChromium(url: string): string {
  const { protocol, host, pathname, hash } = new URL(url);
  if (protocol !== 'app:') throw new Error(`The stand-in opens app: addresses only, not ${url}`);
  return `https://${host}${SUFFIX}${pathname}${hash}`;
}

export function fromChromium(url: string): string {
  const { hostname, pathname, search, hash } = new URL(url);
  return hostname.endsWith(SUFFIX)
    ? `app://${hostname.slice(0, -SUFFIX.length)}${pathname}${search}${hash}`
    : url;
}
