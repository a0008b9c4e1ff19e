import { computeUsccCheckCharacter } from './uscc.ts';

const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * A valid 统一社会信用代码 (GB 32100-2015) for made-up firms: `head` is registration authority, kind and
 * region (8 characters, `91310106`), `body` the 8 characters of the organization code (GB 11714), of which
 * I, O, S, V and Z are not among. Both check characters are computed. Throws on any other input.
 */
export function makeUscc(head: string, body: string): string {
  const first17 = `${head}${body}${computeBodyCheck(body)}`;
  const check = computeUsccCheckCharacter(first17);
  if (check === null || first17.length !== 17) throw new RangeError(`No code starts with ${first17}.`);
  return first17 + check;
}

function computeBodyCheck(body: string): string {
  const sum = BODY_WEIGHTS.reduce(
    (sum, weight, at) => sum + weight * Number.parseInt(body.charAt(at), 36),
    0,
  );
  const rest = 11 - (sum % 11);
  return rest === 10 ? 'X' : String(rest % 11);
}
