export const history = {
  lead: 'Every step can be undone. Going back to an earlier one undoes all that came after it, and redo brings them back.',
  columns: { at: 'Time', what: 'What was done', state: 'State', jump: 'Go back or redo' },
  state: { undone: 'Undone', discarded: 'Undone for good' },
  jump: {
    undoOne: 'Undo this step',
    undoMany: 'Undo back to here ({{count}} steps)',
    redoOne: 'Redo this step',
    redoMany: 'Redo up to here ({{count}} steps)',
  },
  empty: 'Nothing done yet',
  more: 'Show older steps',
  rows: '{{count}} steps',
} as const;
