/** Characters that nobody sees: controls apart from white space, zero widths, marks that turn the direction. */
export const INVISIBLE = /(?!\s)\p{Cc}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const NOTHING_TO_DO = /^[\u0021-\u007e\u4e00-\u9fff]*$/;

/**
 * Text in its plain form for comparing: full-width letters, digits and brackets become half-width, all
 * white space and invisible characters go. `"单　位\n名　称"` → `"单位名称"`, `"（ＡＢ１）"` → `"(AB1)"`.
 */
export function squeeze(text: string): string {
  if (NOTHING_TO_DO.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, '')
    .replace(/[—–―‐‑‒−]/g, '-')
    .replace(/[【〔［{]/g, '(')
    .replace(/[】〕］}]/g, ')');
}
