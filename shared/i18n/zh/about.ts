export const about = {
  versions: {
    title: '版本',
    version: '楼宇党建台账',
    electron: 'Electron',
    node: 'Node.js',
    sqlite: 'SQLite',
    system: '操作系统',
  },
  stored: {
    title: '存了什么、为什么',
    lead: '全部存在这台电脑的数据文件夹里；程序不联网，没有遥测，不自动上传、不自动更新。',
    register: { what: '楼宇、单位、党组织', why: '算覆盖情况、出报表要用；只存党员人数，不要求党员名单。' },
    people: {
      what: '姓名、电话',
      why: '书记、党建指导员、专职党群工作者和单位联系人的，用于联系；可以不填，外发时可脱敏。不设身份证号这一栏。',
    },
    history: { what: '操作记录', why: '每一步改了什么、谁改的（本机登录名）、改前改后，用于撤销和查对。' },
    releases: { what: '外发登记', why: '打印、导出过什么，用途、交给谁，便于追溯。' },
    copies: { what: '备份', why: '防丢失；第二位置的可以加密。口令不保存。' },
    log: { what: '运行日志', why: '程序出错时记下出错的地方，供查找原因；满 1 MB 换新，只留上一份。' },
    never: { what: '不得存放', why: '涉密内容。是否涉密由本单位认定。' },
  },
  diagnostics: {
    title: '诊断包',
    make: '导出诊断包…',
    lead: '求助时交给技术人员：版本、各表行数、备份和文件状态、运行日志；姓名、电话、单位等一律不含，汉字和长数字已抹去。',
    log: '运行日志：{{file}}',
    saved: '诊断包已存好',
  },
} as const;
