/** Official papers as Word documents. */
export const letter = {
  title: 'Letters',
  kind: 'Kind of letter',
  kinds: { bulletin: 'Bulletin', situation: 'Situation report', founding: 'Papers to found a branch' },
  which: 'Which paper',
  firms: 'Firms',
  firmsHint: 'One for a branch of its own, several for a joint one',
  org: 'Name of the branch',
  chooseFirms:
    'Choose the firms first. The papers are filled from the registry; what it lacks is marked yellow.',
  preview: 'Preview of {{name}}',
  print: 'Print this one',
  saveDocx: 'Save as Word',
} as const;
