export const journal = {
  'building.edit': 'Edited buildings: {{created}} added, {{updated}} changed, {{ended}} ended',
  'firm.edit': 'Edited firms: {{created}} added, {{updated}} changed, {{ended}} ended',
  'org.edit': 'Edited Party orgs: {{created}} added, {{updated}} changed, {{ended}} ended',
  'roster.apply': 'Imported "{{files}}": {{added}} added, {{updated}} updated, {{movedOut}} moved out',
  'setup.loadSample': 'Loaded the sample: {{buildings}} buildings, {{firms}} firms',
  'report.saveSignOff': 'Changed the sign-off of reports',
} as const;
