import { expect, test } from 'vitest';
import { describeSharedRosters, readSharedRoster } from '#test/support/shared-rosters.ts';
import { openTestCore } from '#test/support/test-core.ts';
import { importFiles, linesOf, preview } from './a-roster.ts';

function aSample(number: string): File {
  const { bytes, fileName } = readSharedRoster(number);
  return new File([Uint8Array.from(bytes)], fileName);
}

describeSharedRosters('the sample rosters', () => {
  test('a month later: new, changed, renamed, mistyped, differently written, missing and repeated firms', async () => {
    await using app = await openTestCore();
    expect(await importFiles(app, [aSample('01')])).toMatchObject({ added: 96, updated: 0 });
    const again = await preview(app, [aSample('01')]);
    expect(again.diff).toMatchObject({ added: 0, updated: 0, unchanged: 96, suspectedMovedOut: 0 });

    const later = await preview(app, [aSample('05')]);
    expect(later.diff).toEqual({
      added: 8,
      updated: 17,
      unchanged: 73,
      conflict: 0,
      duplicate: 2,
      suspectedMovedOut: 6,
      refused: 0,
    });
    const lines = await linesOf(app, later);
    const updated = lines.filter((line) => line.result === 'updated');
    const renamed = updated.filter(({ changes }) => changes.some(({ field }) => field === 'name'));
    expect(renamed.map(({ matchedBy, changes }) => [matchedBy, changes.length])).toEqual([
      ['uscc', 1],
      ['uscc', 1],
    ]);
    expect(updated.filter(({ changes }) => changes.length === 1)).toHaveLength(17);
    const mistyped = lines.filter(({ notes }) => notes.some(({ code }) => code === 'code-refused'));
    expect(mistyped.map(({ result, matchedBy }) => [result, matchedBy])).toEqual(
      Array(3).fill(['unchanged', 'name-in-building']),
    );
    expect(lines.flatMap(({ result, name }) => (result === 'suspectedMovedOut' ? [name] : []))).toEqual([
      '上海朗润建筑设计有限公司',
      '智联优合文化传播（上海）有限责任公司',
      '启元信息科技（上海）有限责任公司',
      '上海国瀚星禾律师事务所',
      '上海君泽企业管理咨询有限公司',
      '上海星禾德勤思企业管理咨询有限公司',
    ]);
  });

  test('all at once make one firm of each line that lists one, in the buildings they name', async () => {
    await using app = await openTestCore();
    const found = await preview(app, ['01', '02', '03', '04', '06', '07', '08', '09'].map(aSample));
    expect(found.diff).toMatchObject({ added: 316, conflict: 2, duplicate: 0, refused: 0 });
    expect(found.buildings.map(({ name }) => name)).toEqual([
      '恒信大厦',
      '远东国际广场A座',
      '嘉澜中心',
      '启明商务楼',
      '盛源大厦',
      '静安新时代大厦',
    ]);
  });
});
