export const jointPlan = {
  tier: { building: 'One building', station: 'One station', community: 'One community' },
  reason: {
    building: 'All in {{building}}',
    floor: 'All on floor {{floor}} of {{building}}',
    floors: 'All on floors {{from}} to {{to}} of {{building}}',
    neighbours:
      '{{buildings}} belong to {{area}}; too few in one building alone, so they are joined across buildings',
    industry: 'same industry: {{industry}}',
    created: '{{fullMembers}} full members together (a branch needs {{needed}})',
    joined:
      'the branch would cover {{units}} firms (normally no more than {{limit}}) with {{fullMembers}} full members',
    unsplit: 'firms whose full and probationary members are not split, to be checked first: {{firms}}',
    separator: '; ',
  },
  left: {
    'branches-full':
      'The joint branches near are full (normally up to {{maxUnits}} firms and {{maxMembers}} members), and those left over are too few for another',
    'too-few-in-building':
      'Fewer than {{fullMembers}} full members together in this building; try the whole street',
    'too-few-nearby':
      'Fewer than {{fullMembers}} full members together in the building, its station and its community',
    'no-building': 'No building is registered for the firm',
    due: 'Has {{fullMembers}} or more full members and should have an org of its own',
    'no-members': 'No members',
    'members-not-set': 'Member figures not entered',
  },
  split: {
    holds:
      '{{firms}}: {{needed}} or more full members, should leave {{org}} and stand alone; it keeps {{units}} firms with {{fullMembers}} full members and can stay.',
    broken:
      '{{firms}}: {{needed}} or more full members, should leave {{org}} and stand alone; {{units}} firms with {{fullMembers}} full members are not enough for a branch and must join another, or it is dissolved.',
  },
} as const;
