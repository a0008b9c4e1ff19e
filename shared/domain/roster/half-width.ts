const NOTHING_TO_DO = /^[\u0021-\u007e\u4e00-\u9fff]*$/;

/**
 * Text in its plain form for comparing: full-width letters, digits and brackets become half-width, all
 * white space and invisible characters go. `"单　位\n名　称"` → `"单位名称"`, `"（ＡＢ１）"` → `"(AB1)"`.
 */
export function squeeze(text: string): string {
  if (NOTHING_TO_DO.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g, '')
    .replace(/[—–―‐‑‒−]/g, '-')
    .replace(/[【〔［{]/g, '(')
    .replace(/[】〕］}]/g, ')');
}
