export const history = {
  lead: '每一步都可以撤销；退回到较早的一步，会依次撤销它之后的各步，随时可以重做回来。',
  columns: { at: '时间', what: '操作', state: '状态', jump: '退回或重做' },
  state: { undone: '已撤销', discarded: '已撤销，不能重做' },
  jump: {
    undoOne: '撤销这一步',
    undoMany: '撤销到这一步（{{count}} 步）',
    redoOne: '重做这一步',
    redoMany: '重做到这一步（{{count}} 步）',
  },
  empty: '还没有操作',
  more: '显示更早的操作',
  rows: '{{count}} 条操作',
} as const;
