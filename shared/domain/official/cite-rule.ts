import type { Rule } from '../profile/rule-profile.ts';

/**
 * A rule as an official letter may cite it: title, article and words, as far as somebody has checked them. An
 * article that is 待核 is left out, and a rule of which nothing is checked leaves a blank to fill in.
 */
export function citeRule({ sourceTitle, article, docNo, wording, confirmed }: Rule<unknown>): string {
  if (confirmed === 'none' || sourceTitle === null) return `${docNo ?? BLANK}的规定`;
  const place = `${sourceTitle}${confirmed === 'all' ? (article ?? '') : ''}${docNo ? `（${docNo}）` : ''}`;
  return wording === null ? `${place}的规定` : `${place}“${wording}”的规定`;
}

/** What the registry does not know, to be filled in by hand. */
export const BLANK = '____';
