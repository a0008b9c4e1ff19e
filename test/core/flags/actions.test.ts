import { describe, expect, it } from 'vitest';
import { addBuilding, addFirm, writeRows } from '#test/core/coverage/write-rows.ts';
import { openTestCore, refusalOf, rowsOf, TEST_DAY, type TestCore } from '#test/support/test-core.ts';

const blank = async (test: TestCore) => {
  const subjectId = await writeRows(test.core, (tx) => addBuilding(tx, '恒信大厦'));
  return { rule: 'blank-building', subjectKind: 'building', subjectId } as const;
};

const rowOf = async ({ client }: TestCore, rule: string) =>
  rowsOf((await client.flags.table({})).table).find((row) => row.rule === rule);

describe('忽略 a flag', () => {
  it('needs a reason and a last day, is listed apart, and is taken back by undo or by ending it', async () => {
    await using test = await openTestCore();
    const key = await blank(test);
    await test.client.flags.ignore({ ...key, reason: '楼宇即将拆除', untilDay: '2026-12-31' });
    const row = await rowOf(test, 'blank-building');
    expect(row).toMatchObject({ exceptionKind: 'ignored', reason: '楼宇即将拆除', authority: null });
    expect((await test.client.flags.counts({})).high).toBe(0);
    expect((await test.client.flags.counts({ asOf: '2027-01-01' })).high).toBe(1);
    await test.client.history.undo();
    expect((await test.client.flags.counts({})).high).toBe(1);
    await test.client.history.redo();
    const { exceptionId, exceptionVersion } = (await rowOf(test, 'blank-building')) ?? {};
    await test.client.flags.endException({ id: String(exceptionId), version: Number(exceptionVersion) });
    expect((await test.client.flags.counts({})).high).toBe(1);
  });

  it('refuses a last day that has passed', async () => {
    await using test = await openTestCore();
    const ignored = { ...(await blank(test)), reason: '停用', untilDay: '2026-09-29' };
    expect(await refusalOf(test.client.flags.ignore(ignored))).toBe('exception-over');
  });
});

describe('a reminder', () => {
  it('stands beside its flag with its day until it is done, and one undo takes it back', async () => {
    await using test = await openTestCore();
    const key = await blank(test);
    await test.client.flags.remind({ ...key, dueOn: TEST_DAY, note: '约物业公司面谈' });
    const row = await rowOf(test, 'blank-building');
    expect(row).toMatchObject({ dueOn: TEST_DAY, note: '约物业公司面谈' });
    await test.client.flags.finishTodo({ id: String(row?.todoId), version: Number(row?.todoVersion) });
    expect(await rowOf(test, 'blank-building')).toMatchObject({ dueOn: null });
    await test.client.history.undo();
    expect(await rowOf(test, 'blank-building')).toMatchObject({ dueOn: TEST_DAY });
  });

  it('refuses a day that has passed', async () => {
    await using test = await openTestCore();
    const todo = { ...(await blank(test)), dueOn: '2026-09-29' };
    expect(await refusalOf(test.client.flags.remind(todo))).toBe('todo-over');
  });
});

describe('meetings of a branch', () => {
  const aBranch = (test: TestCore) =>
    writeRows(test.core, (tx) => {
      const firmId = addFirm(tx, { fullMembers: 3 });
      return tx.insert('partyOrg', { name: '启明支部', form: 'independent', kind: 'branch', firmId });
    });

  it('written down, the missed quarter is flagged; holding one this quarter leaves nothing due', async () => {
    await using test = await openTestCore();
    const orgId = await aBranch(test);
    await test.client.meeting.add({ orgId, kind: 'members', heldOn: '2026-03-31' });
    expect(await rowOf(test, 'meetings-missed')).toMatchObject({
      sentence: '启明支部在 2026-04-01 至 2026-06-30 召开党员大会 0 次，应召开 1 次。',
    });
    expect(await rowOf(test, 'meeting-due')).toBeDefined();
    await test.client.meeting.add({ orgId, kind: 'members', heldOn: TEST_DAY, attended: 3 });
    expect(await rowOf(test, 'meeting-due')).toBeUndefined();
    expect(await test.client.meeting.list({ orgId })).toMatchObject([
      { heldOn: TEST_DAY, attended: 3 },
      { heldOn: '2026-03-31' },
    ]);
  });

  it('one written down by mistake counts as of no day, and undo brings it back', async () => {
    await using test = await openTestCore();
    const orgId = await aBranch(test);
    await test.client.meeting.add({ orgId, kind: 'members', heldOn: '2026-03-31' });
    const [meeting] = await test.client.meeting.list({ orgId });
    await test.client.meeting.end({ id: meeting?.id ?? '', version: meeting?.version ?? 0 });
    expect(await rowOf(test, 'meetings-missed')).toBeUndefined();
    expect(await test.client.meeting.list({ orgId })).toEqual([]);
    await test.client.history.undo();
    expect(await rowOf(test, 'meetings-missed')).toBeDefined();
  });

  it('refuses a day still to come', async () => {
    await using test = await openTestCore();
    const orgId = await aBranch(test);
    const call = test.client.meeting.add({ orgId, kind: 'members', heldOn: '2026-10-01' });
    expect(await refusalOf(call)).toBe('meeting-ahead');
  });
});

it('a day from outside that cannot be is flagged, not hidden', async () => {
  await using test = await openTestCore();
  await writeRows(test.core, (tx) =>
    tx.insert('partyOrg', { name: '启明支部', form: 'joint', kind: 'branch', foundedOn: '2101-01-01' }),
  );
  expect(await rowOf(test, 'days-out-of-range')).toMatchObject({ level: 'high', name: '启明支部' });
});
