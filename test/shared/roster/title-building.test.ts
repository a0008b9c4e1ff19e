import { expect, test } from 'vitest';
import { findTitleBuilding } from '#shared/domain/roster/title/title-building.ts';

test.each([
  ['恒信大厦入驻企业名册', '恒信大厦'],
  ['远东国际广场A座入驻单位情况表', '远东国际广场A座'],
  ['2026年静安区南京西路街道盛源大厦商务楼宇工作站情况采集表', '盛源大厦'],
  ['2026年9月恒信大厦非公企业党建台账', '恒信大厦'],
  ['附件1：嘉澜中心入驻单位花名册', '嘉澜中心'],
  ['05-恒信大厦-次月更新.xlsx', '恒信大厦'],
  ['03-嘉澜中心-GBK.csv', '嘉澜中心'],
  ['启明商务楼.xls', '启明商务楼'],
  ['静安新时代大厦(9月).xlsx', '静安新时代大厦'],
  ['创业园3号楼企业清单', '创业园3号楼'],
  ['恒信大厦', '恒信大厦'],
])('%s speaks of %s', (text, building) => {
  expect(findTitleBuilding(text)).toBe(building);
});

test.each([
  '非公有制企业党建工作台账',
  '南京西路街道商务楼宇党建覆盖情况统计表',
  '入驻单位',
  'Sheet1',
  '09-系统导出.xls',
  '党群服务中心企业名册',
  '社区党建服务中心',
  '商务楼宇名册',
  '恒信大厦物业服务中心',
  '',
])('%j speaks of no building', (text) => {
  expect(findTitleBuilding(text)).toBeNull();
});
