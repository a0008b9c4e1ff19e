/** What the comparison of a roster says of one line: why it is a conflict, a repetition or refused. */
export const rosterNotes = {
  'no-name': '没有单位名称，不能导入',
  'no-building': '看不出在哪座楼宇，不能导入；请指定楼宇名称',
  'code-refused': '信用代码没有采用，按名称对上；台账里的代码不变',
  'assumed-independent': '只写了已建立党组织，没有写组建方式，按单独建立登记，请核对',
  'assumed-joint': '只写了已建立党组织，没有写组建方式，按联合建立登记，请核对',
  'code-of-other-firm': '信用代码在台账里属于“{{name}}”，名称却是另一家单位，请核对',
  'same-name-other-code': '台账里同名单位的信用代码是 {{uscc}}，两个代码都有效，请核对',
  'same-name-other-code-in-file': '与《{{file}}》第 {{line}} 行同名，信用代码却不同，请核对',
  'several-with-name': '有 {{count}} 家单位叫这个名称，分不清是哪一家，请核对',
  'place-moved': '本楼宇已有“{{name}}”，名称只是地名位置不同，房号、电话、人名却都对不上，请核对',
  'same-room-similar-name': '同一房间原有名称相近的“{{name}}”，可能是同一家，请核对',
  'differs-from-line': '与《{{file}}》第 {{line}} 行是同一单位，填写却不同，没有采用',
  'repeats-line': '与《{{file}}》第 {{line}} 行重复，不再导入',
  'repeats-line-other-room': '与《{{file}}》第 {{line}} 行是同一单位，记为它的另一处房间',
  'repeats-line-other-building': '与《{{file}}》第 {{line}} 行是同一单位，记为它在另一座楼宇的房间',
  'named-in-other-building': '名册里它在“{{building}}”',
} as const;
