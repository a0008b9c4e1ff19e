export const progress = {
  reading: 'Reading the files',
  recognising: 'Recognising headers',
  comparing: 'Comparing with the registry',
  writing: 'Writing to the registry',
  making: 'Making the sample',
  printing: 'Making the file',
  undoing: 'Undoing',
  redoing: 'Redoing',
  planning: 'Planning joint branches',
  paging: 'Laying out pages (estimate)',
  trend: 'Computing the months',
} as const;
