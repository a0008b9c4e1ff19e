/** What the text of a table can be set in. */
export const PAPER_FONTS = ['fangsong', 'songti', 'kaiti', 'heiti'] as const;
export type PaperFont = (typeof PAPER_FONTS)[number];

/**
 * The families of each, the official one first. None can be shipped: the first that the machine has is used, and the
 * page says which that is.
 */
export const FONT_FAMILIES: Record<PaperFont, readonly string[]> = {
  fangsong: [
    '仿宋_GB2312',
    '仿宋',
    'FangSong',
    'STFangsong',
    'Noto Serif SC',
    'Noto Serif CJK SC',
    'Source Han Serif SC',
    'SimSun',
  ],
  songti: [
    '宋体',
    'SimSun',
    'STSong',
    'Songti SC',
    'Noto Serif SC',
    'Noto Serif CJK SC',
    'Source Han Serif SC',
  ],
  kaiti: ['楷体_GB2312', '楷体', 'KaiTi', 'STKaiti', 'Kaiti SC', 'Noto Serif SC', 'Noto Serif CJK SC'],
  heiti: [
    '黑体',
    'SimHei',
    'STHeiti',
    'Noto Sans SC',
    'Noto Sans CJK SC',
    'Source Han Sans SC',
    'Microsoft YaHei',
  ],
};
