export const journal = {
  'building.edit': 'Edited buildings: {{created}} added, {{updated}} changed, {{ended}} ended',
  'firm.edit': 'Edited firms: {{created}} added, {{updated}} changed, {{ended}} ended',
  'org.edit': 'Edited Party orgs: {{created}} added, {{updated}} changed, {{ended}} ended',
  'worker.edit': 'Edit workers: {{created}} new, {{updated}} changed, {{ended}} ended',
  'instructor.edit': 'Edit instructors: {{created}} new, {{updated}} changed, {{ended}} ended',
  'station.edit': 'Edit stations: {{created}} new, {{updated}} changed, {{ended}} ended',
  'serviceCentre.edit': 'Edit service centres: {{created}} new, {{updated}} changed, {{ended}} ended',
  'street.edit': 'Edit streets: {{created}} new, {{updated}} changed, {{ended}} ended',
  'community.edit': 'Edit communities: {{created}} new, {{updated}} changed, {{ended}} ended',
  'sponsor.edit': 'Edit sponsors: {{created}} new, {{updated}} changed, {{ended}} ended',
  'flags.accept': 'Accepted an exception: {{name}} ($t(flags.rule.{{rule}})), until {{until}}',
  'flags.endException': 'Took back an exception: {{name}} ($t(flags.rule.{{rule}}))',
  'profile.setRule': 'Changed a rule: $t(profile.rule.{{rule}}) {{value}}, from {{day}}',
  'profile.switchOn': 'Switched on a rule: $t(profile.rule.{{rule}}), from {{day}}',
  'profile.switchOff': 'Switched off a rule: $t(profile.rule.{{rule}}), from {{day}}',
  'roster.apply': 'Imported "{{files}}": {{added}} added, {{updated}} updated, {{movedOut}} moved out',
  'roster.apply_stations':
    'Imported "{{files}}": stations: {{stations}}; firms: {{added}} added, {{updated}} updated, {{movedOut}} moved out',
  'roster.remember': 'Remember {{count}} decisions about rosters',
  'roster.forget': 'Forget {{count}} decisions about rosters',
  'setup.loadSample': 'Loaded the sample: {{buildings}} buildings, {{firms}} firms',
  'officialForm.add': 'Add the official form “{{name}}”',
  'officialForm.save': 'Change the official form “{{name}}”: {{cells}} cells get values',
  'officialForm.end': 'Remove the official form “{{name}}”',
  'report.saveSignOff': 'Changed the sign-off of reports',
  'floorPlan.move': 'Moved {{name}} to floor {{floor}} {{room}}',
  'backup.setSecondFolder': 'Set the second place of backups: {{folder}}',
  'jointPlan.assignInstructors': 'Gave {{firms}} firms an instructor',
  'jointPlan.accept':
    'Accepted joint branches: {{created}} new, {{joined}} existing ones joined, {{firms}} firms covered',
  'staffing.setRange':
    'Set the staffing range: {{workers}} workers for {{minFirms}}–{{maxFirms}} firms, from {{effectiveFrom}}',
  'history.undoEntry':
    'Took back an earlier step [$t(journal.{{undoOf}})]: {{undoRecords}} records put back, {{undoKept}} left alone',
  /** An undone entry that itself undid one, inside the sentence above. */
  'history.undoneEntry': 'Took back an earlier step',
} as const;
