import { implement } from '@orpc/server';
import { contract } from '#shared/contract/contract.ts';
import { AppError } from '#shared/contract/errors.ts';
import type { Core } from '../core.ts';
import { storageRefusal } from '../db/storage-refusal.ts';

/** Implements the contract over an open core; refusals travel as typed errors, bugs as neutral ones. */
export const os = implement(contract)
  .$context<{ core: Core }>()
  .use(async ({ next, errors }) => {
    try {
      return await next();
    } catch (error) {
      const refusal = error instanceof AppError ? error : storageRefusal(error);
      if (!refusal) throw error;
      const { code, params } = refusal;
      throw errors.REFUSED({ message: code, data: { code, params } });
    }
  });
