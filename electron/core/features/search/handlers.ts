import { os } from '../../api/os.ts';
import { today } from '../../core.ts';
import { findByName } from './find-by-name.ts';

export const searchHandlers = {
  find: os.search.find.handler(({ input, context: { core } }) => findByName(core.file, input, today(core))),
};
