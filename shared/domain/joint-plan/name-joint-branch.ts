const DIGITS = '零一二三四五六七八九';

/** The name of a building's next joint branch, 中共恒信大厦第二联合支部: the first number that is not taken. */
export function nameJointBranch(building: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = `中共${building}第${writeChineseNumber(number)}联合支部`;
    if (!taken.has(name)) return name;
  }
}

/** 1–999 as a name writes it: 二, 十, 十二, 二十, 一百零五. */
function writeChineseNumber(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor((number % 100) / 10), number % 10];
  const digit = (value: number): string => DIGITS.charAt(value);
  const before = hundreds > 0 ? `${digit(hundreds)}百${tens === 0 && ones > 0 ? '零' : ''}` : '';
  const ten = tens === 0 ? '' : `${tens === 1 && hundreds === 0 ? '' : digit(tens)}十`;
  return `${before}${ten}${ones === 0 ? '' : digit(ones)}`;
}
