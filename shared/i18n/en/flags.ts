export const flags = {
  rule: {
    'blank-building': 'Blank building',
    'due-not-set-up': 'Due but not set up',
    'term-overdue': 'Term overdue',
    'superior-cycle': 'Superiors in a circle',
    'joint-though-due': 'Covered jointly though due for its own org',
    'joint-too-many-units': 'Joint org covers too many firms',
    'covers-departed-firm': 'Joint org covers a firm that has gone',
    'org-of-departed-firm': 'Org of a firm that has gone',
    'sponsor-gone': 'Sponsor of a building org has ended',
    'branch-too-large': 'Branch with too many members',
    'kind-too-low': 'Kind of org too low',
    'committee-missing': 'Branch committee due',
    'committee-wrong-size': 'Branch committee of the wrong size',
    'secretary-vacant': 'No secretary for too long',
    'approval-late': 'Application not answered in time',
    'term-due': 'Term ends today',
    'delay-too-long': 'Election put off for too long',
    'kind-too-high': 'Kind of org too high',
    'term-due-soon': 'Term ends soon',
    'term-delayed': 'Election put off with approval',
    'instructor-missing': 'No instructor',
    'station-missing': 'No station',
  },
  level: { high: 'High', middle: 'Middle', low: 'Low' },
  sentence: {
    'blank-building':
      '{{name}} has no building Party org; firms: {{firms}}, with an org already: {{organized}}, members: {{members}}.',
    'due-not-set-up':
      '{{name}} has {{members}} full members (an org is due from {{threshold}}) but no Party org.',
    'due-not-set-up-by-total':
      '{{name}} has {{members}} members (full and probationary not split; an org is due from {{threshold}} full members) but no Party org.',
    'term-overdue':
      'The term of {{name}} ended on {{end}}, {{days}} days ago; no election or approved delay is entered.',
    'superior-cycle': 'The superiors of {{name}} run in a circle ({{names}}).',
    'joint-though-due':
      '{{name}} has {{members}} full members (an org is due from {{threshold}}) and is covered by a joint org; it should have its own.',
    'joint-too-many-units': '{{name}} covers {{units}} firms; normally no more than {{limit}}.',
    'covers-departed-firm': '{{name}} covers firms that were ended or have moved out ({{firms}}): {{names}}.',
    'org-of-departed-firm':
      'The firm of {{name}} ({{names}}) was ended or has moved out; the org is still in the registry.',
    'sponsor-gone': 'The sponsor of {{name}} has ended; the org is still in the registry.',
    'branch-too-large': '{{name}} has {{members}} members; a branch normally has no more than {{limit}}.',
    'kind-too-low': '{{name}} is a {{kind}}; with {{members}} {{basis}} it should be a {{suggested}}.',
    'committee-missing':
      '{{name}} has {{members}} full members (a committee is due from {{threshold}}) but no branch committee.',
    'committee-unknown':
      '{{name}} has {{members}} full members (a committee is due from {{threshold}}); no branch committee is entered.',
    'committee-wrong-size':
      'The branch committee of {{name}} has {{size}} members; it should have {{min}} to {{max}}, normally no more than {{most}}.',
    'secretary-vacant': '{{name}} has had no secretary since {{since}}, for more than {{limit}} days.',
    'approval-late':
      '{{name}} was applied for on {{applied}}; no approval is entered after {{months}} months.',
    'term-due': 'The term of {{name}} ends today ({{end}}).',
    'delay-too-long':
      'The term of {{name}} ended on {{end}}; the approved delay until {{delay}} is longer than {{years}} years.',
    'kind-too-high':
      '{{name}} is a {{kind}}; with {{members}} {{basis}}, fewer than {{threshold}}, it would be a {{suggested}}.',
    'term-due-soon': 'The term of {{name}} ends on {{end}}, in {{days}} days.',
    'term-delayed':
      'The term of {{name}} ended on {{end}}; the election is put off until {{delay}} with approval.',
    'instructor-missing':
      '{{name}} has no members, {{staff}} staff (an instructor is due from {{threshold}}) and no instructor.',
    'instructor-missing-for-few': '{{name}} has {{members}} members, no Party org and no instructor.',
    'station-missing': '{{name}} has no station; firms: {{firms}}.',
  },
  andOthers: '{{names}} and others, {{count}} in all',
  basis: { full: 'full members', all: 'members' },
  next: {
    'blank-building': 'Prepare a building Party org through the property company or owner',
    'due-not-set-up': 'Check the number of full members and help the firm apply for an org of its own',
    'term-overdue': 'Report to the superior org and hold the election; enter the new term where it was held',
    'superior-cycle': 'Correct the superior in the table of orgs',
    'joint-though-due': 'Help the firm set up its own org and adjust the firms of the joint org',
    'joint-too-many-units': 'Split the covered firms by place and trade into two joint orgs',
    'covers-departed-firm': 'Take the firms that have gone out of the covered firms',
    'org-of-departed-firm': 'Report to the superior org for adjustment or abolition',
    'sponsor-gone': 'Enter the new sponsor of the building; report to the superior org where needed',
    'branch-too-large': 'Report to the superior org for a split or a general branch',
    'kind-too-low': 'Ask the superior org for approval of the higher kind',
    'committee-missing': 'Elect a branch committee and enter how many members it has',
    'committee-wrong-size': 'Check the number of committee members; elect or adjust',
    'secretary-vacant': 'Elect a secretary, or ask the superior org to appoint one',
    'approval-late': 'Ask for the answer; enter the day of approval where there is one',
    'term-due': 'Hold the election, or ask the superior org to approve a delay',
    'delay-too-long': 'Report to the superior org and hold the election',
    'kind-too-high': 'Accept it as an exception where it is approved, else report for adjustment',
    'term-due-soon': 'Remind the org to prepare the election',
    'term-delayed': 'Hold the election within the approved time',
    'instructor-missing': 'Send an instructor or a liaison',
    'station-missing': 'Name the station that serves the building',
  },
  source: {
    'article-unconfirmed': '{{source}} (article number unconfirmed)',
    unconfirmed: '{{source}} (unconfirmed)',
    unknown: 'Source unconfirmed',
  },
} as const;
