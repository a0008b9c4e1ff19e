import { computeUsccCheckCharacter } from '#shared/domain/codes/uscc.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A valid credit code of a made-up enterprise in 静安区; another one for each number. */
export function aUscc(number = 1): string {
  let body = '';
  for (let rest = number; body.length < 8; rest = Math.floor(rest / 31))
    body = ALPHABET.charAt(rest % 31) + body;
  const first17 = `91310106${body}0`;
  return first17 + computeUsccCheckCharacter(first17);
}
