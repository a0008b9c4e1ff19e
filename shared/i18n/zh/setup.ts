export const setup = {
  scale: {
    street: '街道：30 座楼宇，约 1,200 家单位',
    district: '区：200 座楼宇，约 20,000 家单位',
    city: '市：1,500 座楼宇，约 100,000 家单位',
  },
  firstStart: {
    title: '台账还是空的',
    lead: '从下面任一步开始；每一步都可以撤销。',
    import: {
      title: '导入名册',
      text: '物业或工作站发来的 Excel、CSV 名册直接拖进来，先看预览，确认后才写入。',
      action: '导入名册…',
    },
    sample: {
      title: '载入示例',
      text: '用编造的楼宇和单位先熟悉一遍，之后可一步撤销。',
      scale: '示例规模',
      action: '载入示例',
    },
    building: {
      title: '新建楼宇',
      text: '手上没有名册，就从第一座楼宇开始逐行填写。',
      action: '新建楼宇',
    },
  },
} as const;
