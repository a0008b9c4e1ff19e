import { describe, expect, it } from 'vitest';
import { addBuilding, addFirm, writeRows } from '#test/core/coverage/write-rows.ts';
import { openTestCore, refusalOf, rowsOf, TEST_DAY, type TestCore } from '#test/support/test-core.ts';

/** A building with two firms that could share a branch, an instructor, and one who has left. */
async function set(test: TestCore) {
  return writeRows(test.core, (tx) => {
    const buildingId = addBuilding(tx, '恒信大厦');
    const firmIds = ['甲公司', '乙公司'].map((name) => addFirm(tx, { name, fullMembers: 2 }, buildingId));
    return {
      buildingId,
      firmIds,
      instructorId: tx.insert('instructor', { name: '王芳' }),
      gone: tx.insert('instructor', { name: '李强', endedOn: TEST_DAY }),
    };
  });
}

const instructorsOf = async (test: TestCore) =>
  rowsOf(await test.client.firm.table({})).map(({ instructor }) => instructor);

describe('giving firms an instructor', () => {
  it('is refused whole when one instructor has left or one firm is not there', async () => {
    await using test = await openTestCore();
    const { firmIds, instructorId, gone } = await set(test);
    const [first = '', second = ''] = firmIds;
    const assign = (...pairs: [string, string][]) =>
      test.client.jointPlan.assignInstructors({
        assignments: pairs.map(([firmId, instructorId]) => ({ firmId, instructorId })),
      });
    expect(await refusalOf(assign([first, instructorId], [second, gone]))).toBe('row-not-found');
    expect(await refusalOf(assign([first, instructorId], ['nobody', instructorId]))).toBe('row-not-found');
    expect(await instructorsOf(test)).toEqual([null, null]);
  });

  it('is one step that undo takes back', async () => {
    await using test = await openTestCore();
    const { firmIds, instructorId } = await set(test);
    await test.client.jointPlan.assignInstructors({
      assignments: firmIds.map((firmId) => ({ firmId, instructorId })),
    });
    expect(await instructorsOf(test)).toEqual(['王芳', '王芳']);
    await test.client.history.undo();
    expect(await instructorsOf(test)).toEqual([null, null]);
  });
});

describe('the request for a joint branch', () => {
  it('is refused for a firm or building that is not there', async () => {
    await using test = await openTestCore();
    const { buildingId, firmIds } = await set(test);
    expect(await refusalOf(test.client.jointPlan.request({ buildingId, firmIds: ['nobody'] }))).toBe(
      'firm-gone',
    );
    expect(await refusalOf(test.client.jointPlan.request({ buildingId: 'nowhere', firmIds }))).toBe(
      'row-not-found',
    );
  });

  it('names the branch as accepting would, and writes nothing', async () => {
    await using test = await openTestCore();
    const { buildingId, firmIds } = await set(test);
    const { text } = await test.client.jointPlan.request({ buildingId, firmIds });
    expect(text).toContain('关于成立中共恒信大厦第一联合支部的请示');
    expect(rowsOf(await test.client.org.table({}))).toEqual([]);
    const { orgs } = await test.client.jointPlan.accept({ groups: [{ buildingId, firmIds }] });
    expect(text).toContain(orgs[0]?.name);
  });
});
