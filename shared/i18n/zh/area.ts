export const station = {
  search: '查找服务站点…',
  add: '新增服务站点',
  endTitle: '停用 {{count}} 个服务站点',
  endReasons: '撤销|合并|重复登记',
  endNote: '不会被删除：还有关联的要先改到别处；可以撤销。',
  columns: {
    name: '站点名称',
    serviceCentreId: '党群服务中心',
    communityId: '社区',
    buildings: '服务楼宇',
    workers: '工作者',
    address: '地址',
    areaSqm: '面积（㎡）',
    phone: '联系电话',
  },
} as const;

export const serviceCentre = {
  search: '查找党群服务中心…',
  add: '新增党群服务中心',
  endTitle: '停用 {{count}} 个党群服务中心',
  endReasons: '撤销|合并|重复登记',
  endNote: '不会被删除：还有关联的要先改到别处；可以撤销。',
  columns: {
    name: '中心名称',
    streetId: '街道',
    stations: '站点数',
    address: '地址',
    areaSqm: '面积（㎡）',
  },
} as const;

export const street = {
  search: '查找街道…',
  add: '新增街道',
  endTitle: '停用 {{count}} 个街道',
  endReasons: '撤销|合并|重复登记',
  endNote: '不会被删除：还有关联的要先改到别处；可以撤销。',
  columns: {
    name: '街道名称',
    district: '区',
    communities: '社区数',
    buildings: '楼宇数',
  },
} as const;

export const community = {
  search: '查找社区…',
  add: '新增社区',
  endTitle: '停用 {{count}} 个社区',
  endReasons: '撤销|合并|重复登记',
  endNote: '不会被删除：还有关联的要先改到别处；可以撤销。',
  columns: {
    name: '社区名称',
    streetId: '街道',
    buildings: '楼宇数',
  },
} as const;

export const sponsor = {
  search: '查找依托单位…',
  add: '新增依托单位',
  endTitle: '停用 {{count}} 家依托单位',
  endReasons: '撤销|合并|重复登记',
  endNote: '不会被删除：还有关联的要先改到别处；可以撤销。',
  columns: {
    name: '单位名称',
    kind: '类别',
    buildings: '楼宇数',
    contact: '联系人',
    phone: '联系电话',
  },
  kinds: {
    'property-company': '物业公司',
    owner: '业主',
    'owners-committee': '业委会',
    other: '其他',
  },
} as const;
