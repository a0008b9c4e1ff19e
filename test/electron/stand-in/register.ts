import { registerHooks } from 'node:module';

/**
 * `node --import register.ts out/main/main.js`: the built desktop shell finds this folder where it imports
 * `electron`. For tests on machines where Electron's own program cannot be had; Chromium is the real one.
 */
registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier !== 'electron') return nextResolve(specifier, context);
    return { url: new URL('./electron.ts', import.meta.url).href, shortCircuit: true };
  },
});
