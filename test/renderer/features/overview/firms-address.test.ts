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

  it('names the place, and says nothing for what is in none', () => {
    expect(firmsAddress({ basis: 'all', place: { by: 'street', name: '江桥街道' } })).toBe(
      `/firms?${new URLSearchParams({ by: 'street', place: '江桥街道' })}`,
    );
    expect(firmsAddress({ basis: 'all', place: { by: 'kind', name: null } })).toBe('/firms?by=kind');
  });
});
