import { type SignOff, signOffSchema } from '#shared/contract/report.ts';
import type { Core } from '../core.ts';
import type { Db } from '../db/registry-file.ts';

const SETTING_ID = 'report.sign-off';
const BLANK: SignOff = { office: '', head: '', reviewer: '', preparer: '', phone: '' };

/** The sign-off words remembered from last time; blank ones where there are none. */
export async function readSignOff(core: Core): Promise<SignOff> {
  const stored = await findSetting(core.file.kysely);
  const words = stored ? signOffSchema.safeParse(JSON.parse(stored.value)) : undefined;
  return words?.success ? words.data : BLANK;
}

/** Remembers the sign-off words for the next report; the entry is null when they were the same. */
export async function saveSignOff(core: Core, words: SignOff): Promise<{ entry: string | null }> {
  const value = JSON.stringify(words);
  const { entry } = await core.journal.run('report.saveSignOff', async (tx) => {
    if (await findSetting(tx.db)) tx.update('setting', SETTING_ID, { value });
    else tx.insert('setting', { id: SETTING_ID, value });
    return { result: undefined, params: {} };
  });
  return { entry };
}

function findSetting(db: Db): Promise<{ value: string } | undefined> {
  return db.selectFrom('setting').select('value').where('id', '=', SETTING_ID).executeTakeFirst();
}
