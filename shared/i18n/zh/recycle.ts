/** 已停用: ended records and taking them back. */
export const recycle = {
  open: '已停用…',
  title: '已停用的{{table}}',
  hint: '停用的记录不会删除。恢复时，当时一起结束的入驻、覆盖和负责关系也一并恢复；可撤销。',
  search: '按名称查找',
  none: '没有停用的记录。',
  notFound: '没有名称含“{{search}}”的停用记录。',
  more: '共 {{total}} 条，只列出最近停用的 {{shown}} 条，请输入名称查找。',
  ended: '{{day}} 停用',
  by: '{{actor}} 于 {{at}}',
  revive: '恢复',
  reviveNamed: '恢复“{{name}}”',
  revived: '已恢复“{{name}}”。',
  revivedLinks: '已恢复“{{name}}”及 {{count}} 项关系。',
} as const;
