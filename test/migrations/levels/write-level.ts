import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { utils, write } from 'xlsx';
import { type CoreClient, startCore } from '#core/start-core.ts';
import { figuresOf } from './figures-of.ts';

/**
 * `node test/migrations/levels/write-level.ts NNNN`: does a few things to a new registry with this version of the
 * program and keeps the file and what it said of it, for the test that later versions open it. Run it once, in the
 * checkout of the version whose newest migration is NNNN.
 */
const HEAD = ['楼宇名称', '楼层', '房号', '单位名称', '员工人数', '正式党员', '预备党员', '组建方式', '备注'];
const BUILDINGS = ['恒信大厦', '嘉汇中心', '银河广场'];
const BRANDS = ['海拓', '凯旋', '汇川', '天衡', '博纳', '智联', '远景', '华信'];

function aRoster(): File {
  const lines = Array.from({ length: 24 }, (_, i) => {
    const name = `上海${BRANDS[i % 8]}${['贸易', '咨询', '设计'][Math.floor(i / 8)]}有限公司`;
    const set = i % 8 === 3 ? '单独组建' : null;
    return [
      BUILDINGS[i % 3],
      `${3 + (i % 9)}`,
      `${3 + (i % 9)}0${1 + (i % 4)}室`,
      name,
      10 + i,
      i % 7,
      i % 3,
      set,
      '老客户',
    ];
  });
  const book = utils.book_new(utils.aoa_to_sheet([['楼宇入驻单位名册'], HEAD, ...lines]), '名册');
  return new File([write(book, { type: 'buffer', bookType: 'xlsx' })], '九月.xlsx');
}

async function finish<T>(stream: AsyncIterable<{ type: string; result?: T }>): Promise<T> {
  for await (const event of stream) if (event.type === 'done') return event.result as T;
  throw new Error('The stream ended without a result.');
}

async function work(client: CoreClient): Promise<void> {
  const { previewId } = await finish(await client.roster.preview({ files: [aRoster()] }));
  await finish(await client.roster.apply({ previewId }));
  const { buildings } = await client.setup.choices();
  const buildingId = buildings[0]?.id ?? '';
  const firms = JSON.parse((await client.firm.table({})).columns) as { id: string[] };
  await client.org.edit({
    create: [
      { name: '恒信大厦党支部', form: 'building', kind: 'branch', buildingId },
      {
        name: '恒信大厦联合党支部',
        form: 'joint',
        kind: 'branch',
        buildingId,
        coveredFirmIds: firms.id.slice(1, 3),
      },
    ],
  });
  await client.worker.edit({ create: [{ name: '王芳', phone: '13800138000', buildingIds: [buildingId] }] });
  await client.building.edit({ create: [{ name: '撤掉的楼' }] });
  await client.history.undo();
}

const level = process.argv[2] ?? '';
const dataDir = mkdtempSync(join(tmpdir(), 'louyu-'));
const core = await startCore({ dataDir, mode: 'write', holder: 'write-level' });
await work(core.client);
writeFileSync(
  join(import.meta.dirname, `${level}.json`),
  `${JSON.stringify(await figuresOf(core.client), null, 1)}\n`,
);
await core.close();
writeFileSync(
  join(import.meta.dirname, `${level}.louyu.gz`),
  gzipSync(readFileSync(join(dataDir, 'registry.louyu')), { level: 9 }),
);
rmSync(dataDir, { recursive: true, force: true });
