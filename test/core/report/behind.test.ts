import { expect, test } from 'vitest';
import type { z } from 'zod';
import type { firmPickSchema, ReportRequest } from '#shared/contract/report.ts';
import { openTestCore, resultOf } from '#test/support/test-core.ts';

type Pick = z.infer<typeof firmPickSchema>;

/** Figures that count firms themselves; the others add up their people. */
const COUNTS_PEOPLE = /^with-(staff|members|full)/;
/** The lines of the annual table that count branches, instructors and people. */
const NOT_FIRMS = new Set([9, 15, 16, 17, 18]);

const REPORTS: ReportRequest[] = [
  { kind: 'coverage' },
  { kind: 'coverage', by: 'station' },
  { kind: 'coverage', by: 'community', basis: 'operating' },
  { kind: 'ranking' },
  { kind: 'blank-buildings' },
  { kind: 'statistics' },
  { kind: 'statistics', of: 'social', basis: 'three-have' },
];

test('every number of firms opens exactly as many firms as it says, today and in a sealed period', async () => {
  await using app = await openTestCore();
  await resultOf(app.client.setup.loadSample({ scale: 'street' }));
  const { id: period } = await app.client.period.seal({ label: '2026-09' });
  let numbers = 0;
  for (const request of REPORTS) {
    const { html } = await app.client.report.render(request);
    const rows = [...html.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => row);
    // Every seventh line and 合计: thousands of numbers would say no more.
    for (const row of rows.filter((_, i) => i % 7 === 3 || i === rows.length - 1)) {
      const line = Number(/<td class="number">(\d+)</.exec(row)?.[1] ?? 0);
      if (request.kind === 'statistics' && NOT_FIRMS.has(line)) continue;
      for (const [, behind = '', cell = ''] of row.matchAll(/data-behind="([^"]*)">([\s\S]*?)<\/td>/g)) {
        const pick = JSON.parse(behind.replaceAll('&quot;', '"')) as Pick;
        if (COUNTS_PEOPLE.test(pick.figure)) continue;
        const said = Number(/fraction">(\d+)\//.exec(cell)?.[1] ?? cell);
        const of = { ...(request.basis && { basis: request.basis }), pick };
        expect((await app.client.report.behind(of)).total, `${request.kind} ${behind}`).toBe(said);
        if (numbers++ % 10 === 0)
          expect((await app.client.report.behind({ ...of, period })).total).toBe(said);
      }
    }
  }
  expect(numbers).toBeGreaterThan(150);
}, 120_000);
