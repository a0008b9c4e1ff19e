import { buildIfNeeded } from '../../../electron/launch/build-if-needed.ts';

/** Tests of the program run what was built from these sources. */
export default function buildFirst(): Promise<void> {
  return buildIfNeeded();
}
