import { type AnyContractRouter, isContractProcedure } from '@orpc/contract';
import { type AnyRouter, os } from '@orpc/server';
import type { CoreClient } from '#core/start-core.ts';
import { contract } from '#shared/contract/contract.ts';

type Call = (input: unknown, options: { signal?: AbortSignal; lastEventId?: string }) => Promise<unknown>;
type Calls = Call & { readonly [name: string]: Calls };

/**
 * A router with every procedure of the contract that hands each call to the core and its answer back: values,
 * event streams, cancelling and refusals. Nothing is checked here, the core does that.
 */
export function forwardToCore(client: CoreClient): AnyRouter {
  return forward(contract, client as unknown as Calls);
}

function forward(part: AnyContractRouter, calls: Calls): AnyRouter {
  if (isContractProcedure(part)) {
    return os
      .errors(refusalsOf(part['~orpc'].errorMap))
      .handler(({ input, signal, lastEventId }) =>
        calls(input, { ...(signal && { signal }), ...(lastEventId !== undefined && { lastEventId }) }),
      );
  }
  return Object.fromEntries(
    Object.entries(part).map(([name, inner]) => [name, forward(inner, childOf(calls, name))]),
  );
}

function childOf(calls: Calls, name: string): Calls {
  const child = calls[name];
  if (!child) throw new Error(`The core's client has no ${name}`);
  return child;
}

/** The same errors without the shape of their data: named, they stay typed on the way through. */
function refusalsOf(errors: Readonly<Record<string, { status?: number } | undefined>>) {
  return Object.fromEntries(
    Object.entries(errors).map(([code, error]) => [code, error?.status ? { status: error.status } : {}]),
  );
}
