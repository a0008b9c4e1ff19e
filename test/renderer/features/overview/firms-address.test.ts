import { describe, expect, it } from 'vitest';
import { firmsAddress } from '../../../../renderer/src/features/overview/firms-address.ts';

describe('the address of the firms behind a number', () => {
  it('asks for nothing where the number counts all firms', () => {
    expect(firmsAddress({ basis: 'all' })).toBe('/firms');
  });

  it('asks for the basis the number was counted over', () => {
    expect(firmsAddress({ basis: 'three-have', coverage: 'due-not-set-up' })).toBe(
      '/firms?coverage=due-not-set-up&basis=three-have',
    );
  });

  it('keeps a building’s id whole whatever is in it', () => {
    const address = firmsAddress({ basis: 'all', buildingId: 'a&b=c' });
    expect(new URLSearchParams(address.split('?')[1]).get('building')).toBe('a&b=c');
  });
});
