export const grid = {
  newRow: 'Type here, Enter adds a row',
  moved: 'Just edited and left in place until you sort again',
  problems: {
    required: 'Must not be empty',
    'too-long': 'At most {{max}} characters',
    'too-large': 'At most {{max}}',
    integer: 'Needs a whole number such as 12',
    decimal: 'Needs a number such as 12.5',
    day: 'Needs a date such as 2024-03-05',
    choice: 'The choices do not include “{{value}}”',
    computed: 'This cell is computed and cannot be typed into',
  },
  notices: {
    incomplete: '{{count}} rows lack a name and were not added',
    readOnlySkipped: 'Skipped {{count}} cells that cannot be typed into',
  },
} as const;
