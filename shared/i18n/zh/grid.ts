/** What every table says of itself; `problems` and `notices` are whole sentences. */
export const grid = {
  newRow: '在此输入，回车新增一行',
  moved: '刚改过，仍留在原处；重新排序后归位',
  problems: {
    required: '不能为空',
    'too-long': '最多 {{max}} 个字',
    'too-large': '最大 {{max}}',
    integer: '应填整数，如 12',
    decimal: '应填数字，如 12.5',
    day: '应填日期，如 2024-03-05、2024.3.5、2024年3月5日',
    choice: '可选项中没有“{{value}}”',
    computed: '此格由系统计算，不能填写',
  },
  notices: {
    incomplete: '有 {{count}} 行缺少名称，未新增',
    readOnlySkipped: '跳过 {{count}} 个不能填写的单元格',
  },
} as const;
