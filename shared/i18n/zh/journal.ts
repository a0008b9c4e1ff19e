/** The sentence of each command in the history and on the undo button. */
export const journal = {
  'building.edit': '编辑楼宇：新增 {{created}}，修改 {{updated}}，停用 {{ended}}',
  'firm.edit': '编辑入驻单位：新增 {{created}}，修改 {{updated}}，停用 {{ended}}',
  'org.edit': '编辑党组织：新增 {{created}}，修改 {{updated}}，停用 {{ended}}',
  'worker.edit': '编辑专职党群工作者：新增 {{created}}，修改 {{updated}}，停用 {{ended}}',
  'instructor.edit': '编辑党建指导员：新增 {{created}}，修改 {{updated}}，停用 {{ended}}',
  'station.edit': '编辑服务站点：新增 {{created}}，修改 {{updated}}，停用 {{ended}}',
  'serviceCentre.edit': '编辑党群服务中心：新增 {{created}}，修改 {{updated}}，停用 {{ended}}',
  'street.edit': '编辑街道：新增 {{created}}，修改 {{updated}}，停用 {{ended}}',
  'community.edit': '编辑社区：新增 {{created}}，修改 {{updated}}，停用 {{ended}}',
  'sponsor.edit': '编辑依托单位：新增 {{created}}，修改 {{updated}}，停用 {{ended}}',
  'flags.accept': '认可例外：{{name}}（$t(flags.rule.{{rule}})），至 {{until}}',
  'flags.ignore': '忽略标记：{{name}}（$t(flags.rule.{{rule}})），至 {{until}}',
  'flags.remind': '列入待办：{{name}}（$t(flags.rule.{{rule}})），{{day}} 前办理',
  'flags.finishTodo': '办结待办：{{name}}（$t(flags.rule.{{rule}})）',
  'meeting.add': '登记会议：{{name}} {{day}} $t(org.meetings.{{kind}})',
  'meeting.end': '作废会议登记：{{name}} {{day}} $t(org.meetings.{{kind}})',
  'flags.endException': '恢复标记：{{name}}（$t(flags.rule.{{rule}})）',
  'profile.setRule': '修改规则：$t(profile.rule.{{rule}}) {{value}}，自 {{day}} 起',
  'profile.switchOn': '启用规则：$t(profile.rule.{{rule}})，自 {{day}} 起',
  'profile.switchOff': '停用规则：$t(profile.rule.{{rule}})，自 {{day}} 起',
  'roster.apply': '导入《{{files}}》：新增 {{added}}，更新 {{updated}}，迁出 {{movedOut}}',
  'roster.apply_stations':
    '导入《{{files}}》：工作站 {{stations}} 个，单位新增 {{added}}，更新 {{updated}}，迁出 {{movedOut}}',
  'roster.remember': '记住导入时的 {{count}} 项决定',
  'roster.forget': '忘掉 {{count}} 项导入决定',
  'setup.loadSample': '载入示例：{{buildings}} 座楼宇，{{firms}} 家单位',
  'officialForm.add': '添加上级表格《{{name}}》',
  'officialForm.save': '修改上级表格《{{name}}》：{{cells}} 格有对应',
  'officialForm.end': '移除上级表格《{{name}}》',
  'report.saveSignOff': '修改报表落款',
  'floorPlan.move': '楼层图：{{name}}搬到 {{floor}} 层 {{room}}',
  'backup.setSecondFolder': '设置备份的第二位置：{{folder}}',
  'jointPlan.assignInstructors': '为 {{firms}} 家单位确定党建指导员',
  'jointPlan.accept':
    '采纳联合组建方案：新建联合党支部 {{created}} 个，并入现有联合党支部 {{joined}} 个，覆盖 {{firms}} 家单位',
  'staffing.setRange':
    '设定配备标准：每 {{minFirms}}–{{maxFirms}} 户 {{workers}} 名专职党群工作者，自 {{effectiveFrom}} 起',
  'history.undoEntry':
    '撤销较早的操作〔$t(journal.{{undoOf}})〕：退回 {{undoRecords}} 项，保留 {{undoKept}} 项',
  /** An undone entry that itself undid one, inside the sentence above. */
  'history.undoneEntry': '撤销较早的一步',
} as const;
