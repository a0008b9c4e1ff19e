import { openSpreadsheetFile } from '#core/spreadsheet/read-file.ts';
import { startCore } from '#core/start-core.ts';
import { finish } from './temp-core.ts';

/** Does one dry run in a process of its own and prints the most memory that this took, in megabytes. */
const [dataDir = '', path = ''] = process.argv.slice(2);
const core = await startCore({ dataDir, mode: 'write', holder: 'bench' });
await finish(core.client.roster.preview({ files: [await openSpreadsheetFile(path)] }));
await core.close();
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
