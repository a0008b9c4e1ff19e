const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * A valid 统一社会信用代码 (GB 32100-2015) for made-up firms: `head` is registration authority, kind and
 * region (8 characters, `91310106`), `body` the 8 characters of the organization code (GB 11714), of which
 * I, O, S, V and Z are not among. Both check characters are computed.
 */
export function makeUscc(head: string, body: string): string {
  const first17 = `${head}${body}${bodyCheck(body)}`;
  const sum = weigh(first17, WEIGHTS, (character) => ALPHABET.indexOf(character));
  return first17 + ALPHABET.charAt((31 - (sum % 31)) % 31);
}

function bodyCheck(body: string): string {
  const rest = 11 - (weigh(body, BODY_WEIGHTS, (character) => Number.parseInt(character, 36)) % 11);
  return rest === 10 ? 'X' : String(rest % 11);
}

function weigh(text: string, weights: readonly number[], toValue: (character: string) => number): number {
  return weights.reduce((sum, weight, at) => sum + weight * toValue(text.charAt(at)), 0);
}
