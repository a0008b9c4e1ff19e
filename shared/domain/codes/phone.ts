export type PhoneReading =
  /** `repaired`: the leading zero of an area code was lost and put back. */
  { ok: true; phone: string; repaired: boolean; areaMissing: boolean } | { ok: false };

const MOBILE = /^1[3-9]\d{9}$/;
const SERVICE = /^[48]00\d{7}$/;
/** 010 and 02x have three digits, all other area codes four. */
const LANDLINE = /^(010|02\d|0[3-9]\d{2})([2-9]\d{6,7})$/;
const LOST_ZERO = /^(10|2\d|[3-9]\d{2})([2-9]\d{6,7})$/;
const LOCAL = /^[2-9]\d{6,7}$/;
const EXTENSION = /(?:转|分机|ext\.?|x|\*|#|-)(\d{1,6})$/i;

type PlainPhone = { phone: string; repaired: boolean; areaMissing: boolean };

function readDigits(digits: string): PlainPhone | null {
  const fine = (phone: string): PlainPhone => ({ phone, repaired: false, areaMissing: false });
  if (MOBILE.test(digits)) return fine(digits);
  if (SERVICE.test(digits)) return fine(`${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`);
  const landline = LANDLINE.exec(digits);
  if (landline) return fine(`${landline[1]}-${landline[2]}`);
  const lost = LOST_ZERO.exec(digits);
  if (lost) return { phone: `0${lost[1]}-${lost[2]}`, repaired: true, areaMissing: false };
  if (LOCAL.test(digits)) return { phone: digits, repaired: false, areaMissing: true };
  return null;
}

/** `(+86) 021 – 5100 3252` → `02151003252`, keeping dashes that part an extension. */
function strip(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[—–―‐‑‒−_]/g, '-')
    .replace(/[\s\u200b-\u200f\ufeff.·()'’:]/g, '')
    .replace(/^(?:\+|00)?86-?(?=1[3-9]\d{9}|0?\d{2,3}-?\d{7})/, '')
    .replace(/(?<=.)-+(?=-)/g, '');
}

/**
 * One telephone number in its written form: a mobile as 11 digits, a landline as `021-51003252`, with
 * `-801` for an extension, `400-820-8820` for service numbers. A number that lost the zero of its area
 * code in a spreadsheet gets it back. A local number without area code stays and is marked.
 */
export function normalisePhone(text: string): PhoneReading {
  if (MOBILE.test(text)) return { ok: true, phone: text, repaired: false, areaMissing: false };
  const plain = strip(text);
  const whole = readDigits(plain.replaceAll('-', ''));
  // An extension can make a local number look like a whole one: read the parts first where they are written.
  const extension = EXTENSION.exec(plain);
  if (extension?.[1]) {
    const main = readDigits(plain.slice(0, extension.index).replaceAll('-', ''));
    if (main) return { ok: true, ...main, phone: `${main.phone}-${extension[1]}` };
  }
  return whole && /^[\d-]+$/.test(plain) ? { ok: true, ...whole } : { ok: false };
}
