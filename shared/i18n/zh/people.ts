export const worker = {
  search: '查找专职党群工作者…',
  add: '新增专职党群工作者',
  endTitle: '停用 {{count}} 名专职党群工作者',
  endReasons: '离职|退休|调离|重复登记',
  endNote: '不会被删除：停用之日起不再负责楼宇，历史数据照旧，可以撤销。',
  columns: {
    name: '姓名',
    stationId: '服务站点',
    buildings: '负责楼宇',
    firms: '联系户数',
    post: '岗位',
    phone: '联系电话',
    hiredOn: '聘用日期',
  },
  hints: {
    buildings: '可填多座楼宇，用顿号隔开',
    firms: '所负责楼宇的在驻单位数',
  },
} as const;

export const instructor = {
  search: '查找党建指导员…',
  add: '新增党建指导员',
  endTitle: '停用 {{count}} 名党建指导员',
  endReasons: '调离|任期结束|退休|重复登记',
  endNote: '不会被删除：名下还有单位的要先改派；可以撤销。',
  columns: {
    name: '姓名',
    unit: '所在单位',
    phone: '联系电话',
    firms: '联系单位',
    buildings: '单位所在楼宇',
  },
  hints: {
    firms: '在“入驻单位”表的“党建指导员”一列指派',
  },
} as const;
