/** `2026-09-30T14:05:09` as a person reads it: `2026-09-30 14:05`. */
export function wallMoment(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}
