import { squeeze } from '../half-width.ts';
import { type Cell, cellText } from '../sheet-grid.ts';
import { isExcelError, NOTHING, type Reading, refused, saysNothing } from './reading.ts';

const YES =
  /^(?:是|有|对|√|✓|✔|☑|✅|■|●|1|y|yes|true|v|已|已建|已建立|已成立|已组建|建立|成立|已设立|规上|是\(.*\))$/i;
const NO =
  /^(?:否|不是|没有|无|×|✗|✘|✕|❌|x|□|☐|○|0|n|no|false|未|未建|未建立|未成立|未组建|未设立|尚未建立|规下|否\(.*\))$/i;

/** True for a mark in a one-of-n column: √, ✓, 是, 1, ●. `text` is squeezed. */
export function isTick(text: string): boolean {
  return /^(?:√|✓|✔|☑|✅|■|●|1|是|v|y|有|☆|★)$/i.test(text);
}

/** True for an unmarked box of a one-of-n column: ×, □, 否, 0. */
export function isEmptyTick(text: string): boolean {
  return text === '' || saysNothing(text) || /^(?:×|✗|✘|✕|x|□|☐|○|0|否|n|没有)$/i.test(text);
}

/** Yes or no from a cell; `/` and `—` mean that the question does not apply and give null. */
export function readYesNo(cell: Cell): Reading<boolean> {
  if (cell === null) return NOTHING;
  if (typeof cell === 'boolean') return { value: cell };
  const text = squeeze(cellText(cell));
  if (text === '') return NOTHING;
  if (YES.test(text)) return { value: true };
  if (NO.test(text)) return { value: false };
  if (saysNothing(text)) return NOTHING;
  return refused(isExcelError(text) ? 'excel-error' : 'yes-no-unreadable');
}

/** As `readYesNo` for 是否建立党组织, where a file may answer with how it was set up (单独建立). */
export function readOrgSetUp(cell: Cell): Reading<boolean> {
  const plain = readYesNo(cell);
  if (plain.problem?.code !== 'yes-no-unreadable') return plain;
  const text = squeeze(cellText(cell));
  if (/未|没|不|拟|待|筹/.test(text)) return /^(?:未|尚未|没有)[^,;]*$/.test(text) ? { value: false } : plain;
  return /单独|独立|联合|联建|支部|总支|党委|已/.test(text) ? { value: true, tidied: true } : plain;
}
