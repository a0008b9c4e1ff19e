/** The sentence of each command in the history and on the undo button. */
export const journal = {
  'building.edit': '编辑楼宇：新增 {{created}}，修改 {{updated}}，停用 {{ended}}',
  'firm.edit': '编辑入驻单位：新增 {{created}}，修改 {{updated}}，停用 {{ended}}',
  'org.edit': '编辑党组织：新增 {{created}}，修改 {{updated}}，停用 {{ended}}',
  'roster.apply': '导入《{{files}}》：新增 {{added}}，更新 {{updated}}，迁出 {{movedOut}}',
  'setup.loadSample': '载入示例：{{buildings}} 座楼宇，{{firms}} 家单位',
  'report.saveSignOff': '修改报表落款',
} as const;
