import { describe, expect, test } from 'vitest';
import { readRecord, writeRecord } from '#shared/domain/roster/record/record-ref.ts';

const FIRM = { firmId: '019a-f', firmVersion: 3, tenancyId: null, tenancyVersion: 0 };

describe('the record of an exported line', () => {
  test.each([FIRM, { ...FIRM, tenancyId: '019a-t', tenancyVersion: 12 }])(
    'is read as it was written',
    (ref) => {
      const { recordId, recordVersion } = writeRecord(ref);
      expect(readRecord(recordId, recordVersion)).toEqual(ref);
    },
  );

  test('is nothing in a cell that holds anything else', () => {
    for (const text of ['', '上海 公司', 'a/b/c']) expect(readRecord(text, 'v1')).toBeNull();
  });

  test('with a damaged version has one that no record ever has', () => {
    expect(readRecord('019a-f', '3月1日')).toEqual({ ...FIRM, firmVersion: 0 });
  });
});
