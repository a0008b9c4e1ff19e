import { implement } from '@orpc/server';
import { contract } from '#shared/contract/contract.ts';
import { AppError } from '#shared/contract/errors.ts';
import type { Core } from '../core.ts';

/** Implements the contract over an open core; refusals travel as typed errors, bugs as neutral ones. */
export const os = implement(contract)
  .$context<{ core: Core }>()
  .use(async ({ next, errors }) => {
    try {
      return await next();
    } catch (error) {
      if (error instanceof AppError) {
        throw errors.REFUSED({ message: error.code, data: { code: error.code, params: error.params } });
      }
      throw error;
    }
  });
