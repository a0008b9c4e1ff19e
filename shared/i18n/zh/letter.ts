/** Official papers as Word documents. */
export const letter = {
  title: '公文',
  kind: '公文种类',
  kinds: { bulletin: '通报', situation: '情况报告', founding: '成立党组织材料' },
  which: '看哪一份',
  firms: '单位',
  firmsHint: '选一家为单独组建，选几家为联合组建',
  org: '党组织名称',
  chooseFirms: '先选要成立党组织的单位，材料会按台账填好，空白处标黄。',
  preview: '《{{name}}》预览',
  print: '打印这一份',
  saveDocx: '存为 Word',
} as const;
