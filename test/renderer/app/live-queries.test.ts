import { describe, expect, it } from 'vitest';
import { JOURNALED_TABLES } from '#core/db/schema.ts';
import { reconnectDelay } from '../../../renderer/src/app/live/reconnect-delay.ts';
import { featuresOfTables } from '../../../renderer/src/app/live/touched-queries.ts';

describe('which queries a command makes stale', () => {
  it('always asks the history again, even when no table is named', () => {
    expect(featuresOfTables([])).toEqual(['history']);
  });

  it('does not ask for figures again when only the office’s own words changed', () => {
    const features = featuresOfTables(['setting']);
    expect(features).toContain('report');
    expect(features).not.toContain('coverage');
    expect(features).not.toContain('firm');
  });

  it.each(
    JOURNALED_TABLES.filter(
      (table) => !/^(?:setting|import|importDecision|officialForm|officialFormFile)$/.test(table),
    ),
  )('asks for the coverage again after a change of %s', (table) => {
    expect(featuresOfTables([table])).toContain('coverage');
  });

  it('names each feature once however many tables were written', () => {
    const features = featuresOfTables(['firm', 'tenancy', 'building']);
    expect(new Set(features).size).toBe(features.length);
  });
});

describe('reconnecting', () => {
  it('waits longer after each failure and never above ten seconds', () => {
    const delays = [0, 1, 2, 3, 4, 5, 50].map(reconnectDelay);
    expect(delays).toEqual([500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
  });
});
