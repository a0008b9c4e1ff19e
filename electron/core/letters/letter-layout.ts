/**
 * 公文格式 after GB/T 9704-2012: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm with 22 lines of 28 characters of 3号.
 * Lengths in millimetres, sizes in points.
 */
export const LETTER_LAYOUT = {
  page: { width: 210, height: 297 },
  margin: { top: 37, left: 28, right: 26, bottom: 35 },
  lines: 22,
  characters: 28,
  /** 2号 */
  title: 22,
  /** 3号 */
  text: 16,
  /** 4号, for page numbers */
  number: 14,
  /** 小4号 and 5号 */
  table: 12,
  note: 10.5,
} as const;

const { page, margin, lines } = LETTER_LAYOUT;

/** Points from one line to the next. */
export const LINE_PITCH = ((page.height - margin.top - margin.bottom) / lines / 25.4) * 72;

/** Points from one end of a line to the other. */
export const LINE_WIDTH = ((page.width - margin.left - margin.right) / 25.4) * 72;

/** The fonts that the standard names; machines without them put others in their place. */
export const LETTER_FONTS = {
  title: '方正小标宋简体',
  text: '仿宋_GB2312',
  heading: '黑体',
  subheading: '楷体_GB2312',
  number: '宋体',
  latin: 'Times New Roman',
} as const;
