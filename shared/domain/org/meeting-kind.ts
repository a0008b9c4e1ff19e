/** 党员大会 · 支委会 · 组织生活会 · 民主评议党员 */
export const MEETING_KINDS = ['members', 'committee', 'org-life', 'review'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];
