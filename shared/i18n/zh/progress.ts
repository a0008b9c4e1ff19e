/** What long work is doing just now. */
export const progress = {
  reading: '正在读取文件',
  recognising: '正在识别表头',
  comparing: '正在与台账比对',
  writing: '正在写入台账',
  making: '正在生成示例',
  printing: '正在生成文件',
  undoing: '正在撤销',
  redoing: '正在重做',
  planning: '正在编排联合党支部',
  paging: '正在排版分页（约计）',
  trend: '正在计算逐月数字',
} as const;
