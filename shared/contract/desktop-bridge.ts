/** What the desktop shell's preload gives the page; nothing else of the desktop is in reach. */
export interface DesktopBridge {
  /** Has the shell post a `louyu-port` message with a port to the core to this window. */
  openPort(): void;
  /** Asks where to put a file and writes it there. */
  saveFile(name: string, content: Uint8Array): Promise<'saved' | 'cancelled'>;
  /** Opens the system's print dialog for a complete HTML document; resolves when it is closed. */
  print(html: string): Promise<'printed' | 'no-printer'>;
}
