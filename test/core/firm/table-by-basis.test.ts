import { describe, expect, it } from 'vitest';
import { openTestCore } from '../../support/test-core.ts';

describe('the firms behind a figure', () => {
  it.each(['all', 'operating', 'three-have'] as const)(
    'are, over the basis %s, exactly those that the figure counts',
    async (basis) => {
      await using test = await openTestCore();
      for await (const _ of await test.client.setup.loadSample({ scale: 'street' }));
      const { firms } = await test.client.coverage.summary({ basis });
      const { rows, columns } = await test.client.firm.table({ basis });
      expect(rows).toBe(firms.total);
      const { coverage } = JSON.parse(columns) as { coverage: string[] };
      expect(coverage.filter((value) => value === 'due-not-set-up')).toHaveLength(firms.dueNotSetUp);
    },
  );

  it('are fewer over a narrower basis', async () => {
    await using test = await openTestCore();
    for await (const _ of await test.client.setup.loadSample({ scale: 'street' }));
    const count = async (basis: 'all' | 'operating' | 'three-have') =>
      (await test.client.firm.table({ basis })).rows;
    const [all, operating, threeHave] = [
      await count('all'),
      await count('operating'),
      await count('three-have'),
    ];
    expect(operating).toBeLessThan(all);
    expect(threeHave).toBeLessThan(operating);
  });
});
