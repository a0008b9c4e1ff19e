const INTERNAL = '内部资料 注意保管';

/** What every page of a workbook that bears the mark says above its table. */
export interface PageMark {
  left: string;
  right: string;
}

/** 内部资料 to the left, whose copy it is to the right. */
export function pageMark(office: string, number: string): PageMark {
  return { left: INTERNAL, right: [office, `编号 ${number}`].filter(Boolean).join('　') };
}

/** The same, as it is written pale across every page of paper. */
export function watermarkText(office: string, number: string): string {
  return [INTERNAL, office, number].filter(Boolean).join('\n');
}
