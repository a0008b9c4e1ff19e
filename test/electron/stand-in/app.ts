import { EventEmitter } from 'node:events';
import { statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { closeBrowsers, usedSwitches } from './browsers.ts';

/** An event whose default can be prevented, as Electron emits them. */
export class PreventableEvent {
  defaultPrevented = false;
  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

class App extends EventEmitter {
  readonly #paths = new Map([
    ['documents', homedir()],
    ['userData', tmpdir()],
  ]);
  /** Electron is ready only after the program's module has run. */
  readonly #ready = setImmediate().then(() => {
    this.isReady = true;
  });
  isReady = false;
  readonly commandLine = { appendSwitch: (name: string) => void usedSwitches.push(`--${name}`) };

  enableSandbox(): void {
    if (this.isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  whenReady(): Promise<void> {
    return this.#ready;
  }

  requestSingleInstanceLock(): boolean {
    return true;
  }

  getPath(name: string): string {
    const path = this.#paths.get(name);
    if (!path) throw new Error(`The stand-in has no path "${name}"`);
    return path;
  }

  setPath(name: string, path: string): void {
    if (!statSync(path).isDirectory()) throw new Error(`${path} is no folder`);
    this.#paths.set(name, path);
  }

  quit(): void {
    const event = new PreventableEvent();
    this.emit('will-quit', event);
    if (!event.defaultPrevented) this.exit();
  }

  exit(code = 0): void {
    void closeBrowsers().finally(() => process.exit(code));
  }
}

export const app = new App();
