import { type ComponentType, lazy, useState } from 'react';

/** The code of a page, fetched once. */
export class PageCode {
  readonly #load: () => Promise<ComponentType>;
  /** The page itself once its code is here. */
  page: ComponentType | undefined;
  /** Shows the page as soon as its code has come. */
  readonly later = lazy(async () => ({ default: await this.fetch() }));

  constructor(load: () => Promise<ComponentType>) {
    this.#load = load;
  }

  async fetch(): Promise<ComponentType> {
    this.page ??= await this.#load();
    return this.page;
  }
}

/** A page whose code is here is shown at once: React holds back for a third of a second what it had to wait for. */
export function LazyPage({ code }: { code: PageCode }) {
  const [Page] = useState(() => code.page ?? code.later);
  return <Page />;
}
