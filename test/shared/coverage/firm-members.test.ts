import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countMembers } from '#shared/domain/coverage/firm-members.ts';

const none = { fullMembers: null, probationaryMembers: null, memberTotal: null };

describe('the member figures of a firm', () => {
  it('have no total when nobody entered one', () => {
    expect(countMembers(none).total).toBeNull();
  });

  it('tell full members from a total and the probationary members among it', () => {
    expect(countMembers({ ...none, memberTotal: 5, probationaryMembers: 1 }).full).toBe(4);
    expect(countMembers({ ...none, memberTotal: 1, probationaryMembers: 2 })).toMatchObject({
      full: 0,
      total: 2,
    });
  });

  it('count the parts where the total is below them', () => {
    expect(countMembers({ fullMembers: 4, probationaryMembers: 1, memberTotal: 3 }).total).toBe(5);
  });

  it('always add up: full + probationary + unsplit is the total', () => {
    const figure = fc.option(fc.nat({ max: 200 }));
    fc.assert(
      fc.property(figure, figure, figure, (fullMembers, probationaryMembers, memberTotal) => {
        const { full, probationary, unsplit, total } = countMembers({
          fullMembers,
          probationaryMembers,
          memberTotal,
        });
        expect((full ?? 0) + probationary + unsplit).toBe(total ?? 0);
        expect(unsplit).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
