/** What a shell gives the core. Everything here can be replaced in a test. */
export interface Ports {
  /** The moment it is; the core never asks the machine's clock itself. */
  now(): Date;
  /** Prints a complete HTML document as PDF on the paper its CSS names. Refuses with `no-pdf-printer`. */
  printPdf(html: string, signal: AbortSignal | undefined): Promise<Uint8Array>;
}
