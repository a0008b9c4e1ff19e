import { describe, expect, test } from 'vitest';
import { openTestCore, resultOf } from '#test/support/test-core.ts';

describe('勾稽', () => {
  test('the figures of a made-up street add up; what does not are a few entries of single firms', async () => {
    await using app = await openTestCore();
    await resultOf(app.client.setup.loadSample({ scale: 'street' }));
    const { checked, failures } = await app.client.report.check({});
    expect(checked).toBeGreaterThan(2_000);
    expect(new Set(failures.map(({ subject }) => subject.kind))).toEqual(new Set(['firm']));
    expect(failures.length).toBeLessThan(10);
  });

  test('entries that contradict each other are told of in a sentence that names the firm', async () => {
    await using app = await openTestCore();
    const { created } = await app.client.firm.edit({
      create: [
        { name: '甲公司', fullMembers: 5, probationaryMembers: 1, memberTotal: 7, staffCount: 20 },
        { name: '乙公司', fullMembers: 9, probationaryMembers: 0, staffCount: 8 },
        { name: '丙公司', fullMembers: 6, probationaryMembers: 0, membersElsewhere: 3, staffCount: 8 },
        { name: '丁公司', fullMembers: 6, probationaryMembers: 0, membersElsewhere: 2, staffCount: 8 },
      ],
    });
    const { failures, total } = await app.client.report.check({});
    expect(failures.map(({ sentence }) => sentence)).toEqual([
      '甲公司：正式＋预备 6 名，与党员总数 7 名不等。',
      '乙公司：党员 9 名，多于员工 8 名。',
      '丙公司：党员连同关系不在本单位的 9 名，多于员工 8 名。',
    ]);
    expect(total).toBe(3);
    expect(failures[0]?.subject).toEqual({ kind: 'firm', id: created[0] });
  });
});
