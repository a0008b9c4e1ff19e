export const coverage = {
  class: {
    independent: 'Independent',
    joint: 'Joint',
    'due-not-set-up': 'Due but not set up',
    'few-members': 'A few members',
    'no-members': 'No members',
  },
  reason: {
    'own-org': 'Has a Party org of its own',
    'reported-independent': 'Reported by a roster as set up alone',
    'joint-org': 'Covered by a joint org',
    'joint-org-though-due': 'Covered by a joint org, though it has enough full members for its own',
    'reported-joint': 'Reported by a roster as set up jointly',
    'reported-joint-though-due':
      'Reported by a roster as set up jointly, though it has enough full members for its own org',
    'full-members-reached': 'Has enough full members but no Party org',
    'member-total-reached': 'Has enough members in total (full and probationary not split) but no Party org',
    'some-full-members': 'Has full members, too few for an org of its own',
    'only-probationary': 'Has probationary members only',
    'few-in-total': 'Has members (full and probationary not split), too few for an org of its own',
    'no-members': 'Has no members',
    'members-not-set': 'Members not entered; counted as having none',
  },
  building: {
    'with-org': 'Has a Party org',
    'station-only': 'Blank (has a station)',
    blank: 'Blank',
  },
} as const;
