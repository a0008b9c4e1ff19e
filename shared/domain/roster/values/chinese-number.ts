const DIGITS = '零一二三四五六七八九';
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1_000],
]);

const CHINESE_NUMBER = /^[零〇一二两三四五六七八九十百千]+$/;

/** 十二 → 12, 一百零五 → 105, 两千 → 2000; null for anything else. Up to 9,999. */
export function readChineseNumber(text: string): number | null {
  if (!CHINESE_NUMBER.test(text)) return null;
  const plain = text.replaceAll('〇', '零').replaceAll('两', '二');
  if (!/[十百千]/.test(plain)) {
    return Number([...plain].map((character) => DIGITS.indexOf(character)).join(''));
  }
  let total = 0;
  let digit = 0;
  for (const character of plain) {
    const unit = UNITS.get(character);
    if (unit === undefined) {
      digit = DIGITS.indexOf(character);
      continue;
    }
    // 十二 has no digit before its unit.
    total += (digit === 0 && character === '十' ? 1 : digit) * unit;
    digit = 0;
  }
  return total + digit;
}
