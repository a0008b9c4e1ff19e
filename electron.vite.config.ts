import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = import.meta.dirname;

/**
 * One build makes everything that runs: the desktop shell, the core's worker threads,
 * the browser host, the terminal command, the preload and the page.
 */
export default defineConfig({
  main: {
    build: {
      target: 'node24',
      outDir: 'out/main',
      rollupOptions: {
        input: {
          main: resolve(here, 'electron/main/main.ts'),
          core: resolve(here, 'electron/core/worker.ts'),
          'read-spreadsheet': resolve(here, 'electron/core/spreadsheet/read-worker.ts'),
          'inspect-copy': resolve(here, 'electron/core/backup/inspect-worker.ts'),
          'mark-workbook': resolve(here, 'electron/core/features/exchange/mark/mark-worker.ts'),
          'write-office': resolve(here, 'electron/core/office/office-worker.ts'),
          'write-exchange': resolve(here, 'electron/core/features/exchange/exchange-worker.ts'),
          web: resolve(here, 'electron/web/web.ts'),
          cli: resolve(here, 'electron/cli/cli.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node24',
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: resolve(here, 'electron/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(here, 'renderer'),
    plugins: [react()],
    build: {
      target: 'chrome120',
      outDir: resolve(here, 'out/renderer'),
      rollupOptions: { input: resolve(here, 'renderer/index.html') },
    },
  },
});
