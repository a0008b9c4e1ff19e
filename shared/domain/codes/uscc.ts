import type { FirmKind } from '../firm/firm-kind.ts';

/** The 31 characters of GB 32100-2015: digits and letters without I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Powers of 3 modulo 31, GB 32100-2015. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const LENGTH = 18;
const MOST_CANDIDATES = 64;

/** What people type for a character that the alphabet has. */
const TYPO_REPAIRS = new Map<string, readonly string[]>([
  ['O', ['0']],
  ['I', ['1']],
  // L belongs to the alphabet itself, so it may also be right.
  ['L', ['L', '1']],
  ['S', ['5']],
  ['Z', ['2']],
  ['V', ['U', 'Y']],
]);

export type UsccFault =
  | 'blank'
  /** Written with an exponent: a spreadsheet has turned the code into a number. */
  | 'exponent'
  | 'old-registration'
  | 'organization-code'
  | 'length'
  | 'characters'
  | 'check-digit';

export type UsccCheck =
  | { ok: true; uscc: string }
  /** `hint` is a valid code one usual slip away, for a person to compare with the licence; never taken. */
  | { ok: false; reason: UsccFault; hint?: string };

/** The last character that belongs to the first 17, or null where one is outside the alphabet. */
export function computeUsccCheckCharacter(first17: string): string | null {
  let sum = 0;
  for (let i = 0; i < LENGTH - 1; i++) {
    const value = ALPHABET.indexOf(first17.charAt(i));
    if (value < 0 || first17.length < LENGTH - 1) return null;
    sum += value * (WEIGHTS[i] ?? 0);
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

function isValid(code: string): boolean {
  return code.length === LENGTH && computeUsccCheckCharacter(code.slice(0, -1)) === code.charAt(LENGTH - 1);
}

/** Codes that the text becomes when its foreign letters are read as what they look like. */
function repairTypos(code: string): string[] {
  let candidates = [''];
  for (const character of code) {
    const repairs = TYPO_REPAIRS.get(character) ?? [character];
    candidates = candidates
      .flatMap((start) => repairs.map((repair) => start + repair))
      .slice(0, MOST_CANDIDATES);
  }
  return candidates;
}

function findHint(code: string): string | undefined {
  const valid = repairTypos(code).filter(isValid);
  return valid.length === 1 ? valid[0] : undefined;
}

/** Upper case, half-width, without spaces, dashes and the apostrophe that keeps a cell text. */
export function normaliseCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff'’‘`\-–—]/g, '')
    .toUpperCase();
}

/**
 * Checks a unified social credit code (统一社会信用代码) against GB 32100-2015. Case, width and inner spaces
 * are forgiven; nothing else is: a wrong code is refused with the reason, never repaired.
 */
export function checkUscc(text: string): UsccCheck {
  if (/^\s*\d(\.\d+)?e\+?\d+\s*$/i.test(text.normalize('NFKC'))) return { ok: false, reason: 'exponent' };
  const code = normaliseCode(text);
  if (code === '') return { ok: false, reason: 'blank' };
  if (isValid(code)) return { ok: true, uscc: code };
  if (/^\d{15}$/.test(code)) return { ok: false, reason: 'old-registration' };
  if (/^[0-9A-Z]{8}[0-9X]$/.test(code)) return { ok: false, reason: 'organization-code' };
  if (code.length !== LENGTH) return { ok: false, reason: 'length' };
  const hint = findHint(code);
  const reason =
    computeUsccCheckCharacter(code.slice(0, -1)) === null || !ALPHABET.includes(code.charAt(17))
      ? 'characters'
      : 'check-digit';
  return hint === undefined ? { ok: false, reason } : { ok: false, reason, hint };
}

const KIND_BY_PREFIX = new Map<string, FirmKind>([
  ['31', 'law-firm'],
  ['51', 'association'],
  ['52', 'non-enterprise'],
  ['53', 'foundation'],
  ['92', 'sole-trader'],
  ['93', 'cooperative'],
]);

/**
 * What the first two characters of a valid code (登记管理部门, 机构类别) say of its holder. 91 covers
 * enterprises of every ownership, so it says nothing and gives null.
 */
export function kindFromUscc(uscc: string): FirmKind | null {
  return KIND_BY_PREFIX.get(uscc.slice(0, 2)) ?? null;
}
