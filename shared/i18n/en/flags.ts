export const flags = {
  rule: {
    'blank-building': 'Blank building',
    'due-not-set-up': 'Due but not set up',
    'joint-though-due': 'Covered jointly though due for its own org',
    'joint-too-many-units': 'Joint org covers too many firms',
    'org-of-departed-firm': 'Org of a firm that has gone',
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
    'joint-though-due':
      '{{name}} has {{members}} full members (an org is due from {{threshold}}) and is covered by a joint org; it should have its own.',
    'joint-too-many-units': '{{name}} covers {{units}} firms; normally no more than {{limit}}.',
    'org-of-departed-firm':
      'The firm of {{name}} was ended or has moved out; the org is still in the registry.',
    'station-missing': '{{name}} has no station; firms: {{firms}}.',
  },
  next: {
    'blank-building': 'Prepare a building Party org through the property company or owner',
    'due-not-set-up': 'Check the number of full members and help the firm apply for an org of its own',
    'joint-though-due': 'Help the firm set up its own org and adjust the firms of the joint org',
    'joint-too-many-units': 'Split the covered firms by place and trade into two joint orgs',
    'org-of-departed-firm': 'Report to the superior org for adjustment or abolition',
    'station-missing': 'Name the station that serves the building',
  },
  source: {
    'article-unconfirmed': '{{source}} (article number unconfirmed)',
    unconfirmed: '{{source}} (unconfirmed)',
    unknown: 'Source unconfirmed',
  },
} as const;
