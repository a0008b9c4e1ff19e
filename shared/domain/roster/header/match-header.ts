import type { RosterField } from '../roster-row.ts';
import { findAlias } from './field-aliases.ts';
import { isForbiddenHeading } from './forbidden-words.ts';
import { findContext, findMeaning, type HeaderContext, isGenericHeading } from './header-context.ts';
import { headerCore, headerKey } from './header-key.ts';

/** What the words of a heading say; the content of the column is not looked at here. */
export interface HeaderMatch {
  field: RosterField | null;
  confidence: number;
  reason: 'alias' | 'word-part' | 'forbidden' | 'serial' | 'unknown' | 'no-header';
  /** Among columns that claim the same field with equal confidence the smaller rank wins. */
  rank: number;
}

const CERTAIN = 1;
const LIKELY = 0.85;
const UNSURE = 0.75;

/** Right in most rosters, yet a person should look: 负责人 may be anybody. */
const DOUBTFUL = new Set([
  '负责人',
  '企业负责人',
  '单位负责人',
  '主要负责人',
  '负责人姓名',
  '单位',
  '性质',
  '单元',
  '人数',
  '总人数',
  '住所',
  '说明',
  '口袋党员',
  '口袋党员数',
  '层次',
  '楼层数',
]);

const SERIAL = /^(?:序号|编号|序|NO|NO\.|行号|项次|顺序号)$/;
const TOTAL_LEAF = /^(?:合计|总数|总计|小计|总人数|数量|人数)$/;

function nothing(reason: HeaderMatch['reason']): HeaderMatch {
  return { field: null, confidence: 0, reason, rank: 0 };
}

function found(
  field: RosterField,
  confidence: number,
  reason: 'alias' | 'word-part',
  rank: number,
): HeaderMatch {
  return { field, confidence, reason, rank };
}

function nearestContext(groups: readonly string[]): HeaderContext | null {
  for (let i = groups.length - 1; i >= 0; i--) {
    const context = findContext(groups[i] ?? '');
    if (context) return context;
  }
  return null;
}

/** `党员` + `人数` → 党员人数, `从业人员` + `合计` → 从业人员. */
function matchWithGroup(groups: readonly string[], leaf: string): HeaderMatch | null {
  const group = groups.at(-1);
  if (group === undefined) return null;
  const joined = findAlias(group + leaf);
  if (joined) return found(joined.field, CERTAIN, 'alias', joined.rank);
  const total = TOTAL_LEAF.test(leaf) ? findAlias(group) : null;
  return total ? found(total.field, LIKELY, 'word-part', total.rank) : null;
}

/**
 * The field that a column's heading names, from its group headings down to its own. Only whole, known
 * wordings count: what is left over after units, brackets and fillers must be an alias, or the column stays
 * unmapped for a person to decide.
 */
export function matchHeader(levels: readonly string[]): HeaderMatch {
  const keys = levels.map(headerKey).filter((key) => key !== '');
  const leaf = keys.at(-1);
  if (leaf === undefined) return nothing('no-header');
  if (SERIAL.test(leaf)) return nothing('serial');
  const groups = keys.slice(0, -1);
  const context = nearestContext(groups);
  if (context === 'other') return nothing('forbidden');
  const core = headerCore(leaf);
  if (context) {
    const meant = findMeaning(context, leaf) ?? findMeaning(context, core);
    if (meant) return found(meant, CERTAIN, 'alias', 0);
  }
  const generic = context !== null && (isGenericHeading(leaf) || isGenericHeading(core));
  if (generic) return nothing('forbidden');
  const alias = findAlias(leaf);
  if (alias) return found(alias.field, DOUBTFUL.has(leaf) ? UNSURE : CERTAIN, 'alias', alias.rank);
  const grouped = matchWithGroup(groups, leaf);
  if (grouped) return grouped;
  if (isForbiddenHeading(leaf)) return nothing('forbidden');
  const part = findAlias(core);
  if (part) return found(part.field, DOUBTFUL.has(core) ? UNSURE : LIKELY, 'word-part', part.rank);
  return nothing('unknown');
}
