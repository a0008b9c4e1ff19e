/** Workbooks that go out and come back. */
export const exchange = {
  saved: '已保存 {{name}}',
  masks: {
    none: '原样（用于更新后导回）',
    names: '隐去姓名、电话（张*，138****5678）',
    statistics: '不含个人信息（用于统计）',
  },
  export: {
    open: '导出…',
    title: '导出入驻单位',
    ok: '导出 Excel',
    buildings: '楼宇',
    all: '全部楼宇',
    people: '个人信息',
    note: '每处房间一行。在表里改好后可直接导入，只更新改过的格。',
  },
  template: {
    open: '下载采集表…',
    title: '下载采集表',
    ok: '下载',
    buildings: '楼宇（每座一份，互不相见）',
    all: '选择全部楼宇',
    note: '已填好现有单位，请物业核对、补充后发回，一次拖入导入页即可合并。',
  },
  sendBack: {
    open: '把有问题的行发回物业',
    hint: '另存一份他们的表：有问题的格标红并写明原因，其余不动',
  },
} as const;
