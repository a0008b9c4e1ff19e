import type { Session, WebContents } from 'electron';

/** Requests of these schemes never leave the program. */
const INNER_SCHEMES = new Set(['app:', 'blob:', 'data:']);

/** Takes the network and every permission away from all pages of a session. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !INNER_SCHEMES.has(new URL(url).protocol) }),
  );
}

/** Keeps a page where it is: no navigation, no further windows, no embedded ones. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
