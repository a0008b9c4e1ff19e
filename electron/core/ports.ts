/** What a shell gives the core. Everything here can be replaced in a test. */
export interface Ports {
  /** The moment it is; the core never asks the machine's clock itself. */
  now(): Date;
  /** Who works with the registry, as the operating system names them; null where it cannot tell. */
  readonly actor: string | null;
  /** Prints a complete HTML document as PDF on the paper its CSS names. Refuses with `no-pdf-printer`. */
  printPdf(html: string, signal: AbortSignal | undefined): Promise<Uint8Array>;
}
