/** Workbooks that go out and come back. */
export const exchange = {
  saved: 'Saved {{name}}',
  masks: {
    none: 'As it is (to change and import again)',
    names: 'Names and numbers half hidden (138****5678)',
    statistics: 'Without personal data (for statistics)',
  },
  export: {
    open: 'Export…',
    title: 'Export firms',
    ok: 'Export to Excel',
    buildings: 'Buildings',
    all: 'All buildings',
    people: 'Personal data',
    note: 'One line for each room. Change cells in the workbook and import it: only those cells are updated.',
  },
  template: {
    open: 'Collection forms…',
    title: 'Download collection forms',
    ok: 'Download',
    buildings: 'Buildings (a form for each, none sees another)',
    all: 'Choose all buildings',
    note: 'The known firms are filled in. Drop all forms that come back on the import page at once.',
  },
  sendBack: {
    open: 'Send bad lines back',
    hint: 'Saves a copy of their workbook: bad cells in red with the reason, the rest as it was',
  },
} as const;
