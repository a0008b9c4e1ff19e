import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '#shared/contract/contract.ts';

export type CoreClient = ContractRouterClient<Contract>;

/** What the page asks of the shell it runs in; it never learns which one that is. */
export interface Host {
  /** Everything the core can do. */
  readonly client: CoreClient;
  /** Hands a file to the person: a save dialog on the desktop, a download in a browser. */
  saveFile(file: File): Promise<'saved' | 'cancelled'>;
  /** Opens the system's print dialog for a complete HTML document. Refuses `no-printer` where the shell can tell. */
  print(html: string): Promise<void>;
}
