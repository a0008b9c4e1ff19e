import { fileURLToPath } from 'node:url';
import { protocol, type Session } from 'electron';
import { builtPageDir, PageFiles } from '../web/page-files.ts';
import { PAGE_HEADERS } from '../web/page-policy.ts';

/** Where the page lives: an origin of its own that no server and no file can claim. */
export const PAGE_ADDRESS = 'app://louyu/';

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built page at `app://louyu/`, and nothing else. */
export function servePage(session: Session): void {
  const files = new PageFiles(fileURLToPath(builtPageDir));
  session.protocol.handle('app', async ({ method, url }) => {
    const { host, pathname } = new URL(url);
    const file = host === 'louyu' && method === 'GET' ? await files.read(pathname) : null;
    if (!file) return new Response(null, { status: 404, headers: PAGE_HEADERS });
    return new Response(file.body, { headers: { ...PAGE_HEADERS, 'Content-Type': file.type } });
  });
}
