/**
 * How differently written names are told to be one. Three levels, from certain to doubtful:
 * `plainFirmName` (the same words, written differently), `firmNameKey` (also the place moved), and
 * `areSimilarFirmNames` (a typing slip or a longer form; a person must look).
 */

/** Nothing to unify but brackets: most names, told apart early because a registry compares 100,000. */
const TIDY = /^[\u4e00-\u9fffA-Z0-9()（）]+$/;
const MARKS = /[\s\p{P}\p{S}\p{C}]+/gu;
const BRACKETED = /[(（[{〔【〖「『<〈《]([^)）\]}〕】〗」』>〉》]*)[)）\]}〕】〗」』>〉》]/gu;
const PARTNERSHIP = /(?:特殊普通|普通|有限)合伙$/;

/** Words in brackets that belong where they stand: 华联（集团）, 某某事务所（普通合伙）. */
const NOT_A_PLACE = /集团|控股|合伙|有限|股份|公司|筹/;

/** Places whose 市 or 省 is as often left out as written. */
const PLACES =
  '北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|' +
  '石家庄|太原|沈阳|大连|长春|哈尔滨|南京|苏州|无锡|常州|南通|杭州|宁波|温州|合肥|福州|厦门|南昌|济南|青岛|郑州|武汉|长沙|广州|深圳|珠海|东莞|佛山|海口|成都|贵阳|昆明|西安|兰州';
const PLACE = new RegExp(`(?:${PLACES})`);
const PLACE_IN_FRONT = new RegExp(`^(${PLACES})[省市]?`);

/** Endings that say the legal form, not who the firm is. 分公司 and 代表处 are other legal units and stay. */
const LEGAL_FORM = /(?:(?:集团)?股份有限公司|(?:集团)?有限公司|集团公司|集团|公司|事务所)$/;

/**
 * The words of a firm's name without how they were typed: full and half width, capitals, spaces, brackets
 * and other marks do not count, 有限责任公司 is 有限公司 (one legal form, two permitted wordings), and the
 * kind of partnership at the end is left out. Never empty for a name that has a visible character.
 */
export function plainFirmName(name: string): string {
  return unifyForm(normalise(name).replace(MARKS, '')) || onlyMarks(name);
}

/**
 * The name as matching compares it, stored in `firm.name_key`: `plainFirmName` with the place put in front,
 * so that 同济达（上海）设计有限公司 and 上海同济达设计有限责任公司 share one key. Branches (分公司, 代表处)
 * keep their words and never share the key of their head office.
 */
export function firmNameKey(name: string): string {
  let place = '';
  const text = normalise(name)
    .replace(BRACKETED, (_, inside: string) => {
      const word = inside.replace(MARKS, '');
      if (place || word.length < 2 || word.length > 5 || NOT_A_PLACE.test(word)) return word;
      place = word;
      return '';
    })
    .replace(MARKS, '');
  const placed = place ? place + text : putPlaceInFront(text);
  return unifyForm(placed.replace(PLACE_IN_FRONT, '$1')) || onlyMarks(name);
}

/** The building's name as matching compares it: width, capitals, spaces and marks do not count; A栋 = A幢 = A座. */
export function buildingNameKey(name: string): string {
  const plain = normalise(name).replace(MARKS, '');
  return plain.replace(/([0-9A-Z])[栋幢]/g, '$1座') || onlyMarks(name);
}

/**
 * True when two names are close enough to ask a person whether they are one firm: without place and legal
 * form at most a fifth of the characters differ, or both begin with the same two characters (the brand) and
 * at least half agrees. 上海安信医药 and 上海启元医药 are not similar: only their trade is the same.
 */
export function areSimilarFirmNames(one: string, other: string): boolean {
  const [a, b] = [coreOf(one), coreOf(other)];
  const longest = Math.max(a.length, b.length);
  const agreement = 1 - countEdits(a, b) / longest;
  return agreement >= 0.8 || (a.slice(0, 2) === b.slice(0, 2) && agreement >= 0.5);
}

function normalise(name: string): string {
  return TIDY.test(name) ? name : name.normalize('NFKC').toUpperCase();
}

function onlyMarks(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '');
}

/** A place whose brackets were left out: 同济达上海设计有限公司. */
function putPlaceInFront(text: string): string {
  const found = PLACE.exec(text);
  if (!found || found.index === 0) return text;
  const [place] = found;
  return place + text.slice(0, found.index) + text.slice(found.index + place.length);
}

function unifyForm(plain: string): string {
  return plain.replaceAll('有限责任公司', '有限公司').replace(PARTNERSHIP, '');
}

function coreOf(name: string): string {
  const key = firmNameKey(name);
  return key.replace(PLACE_IN_FRONT, '').replace(LEGAL_FORM, '') || key;
}

/** Levenshtein distance in UTF-16 units. */
function countEdits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const current = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (previous[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
