export const setup = {
  scale: {
    street: 'Street: 30 buildings, about 1,200 firms',
    district: 'District: 200 buildings, about 20,000 firms',
    city: 'City: 1,500 buildings, about 100,000 firms',
  },
  firstStart: {
    title: 'The register is empty',
    lead: 'Begin with any of these; each can be undone.',
    import: {
      title: 'Import a roster',
      text: 'Drop the Excel or CSV rosters that property companies and stations send. Nothing is written before you have seen and confirmed it.',
      action: 'Import a roster…',
    },
    sample: {
      title: 'Load a sample',
      text: 'Look around with made-up buildings and firms first; one undo takes it away again.',
      scale: 'Size of the sample',
      action: 'Load the sample',
    },
    building: {
      title: 'Add a building',
      text: 'No roster at hand? Begin with the first building and type row by row.',
      action: 'Add a building',
    },
  },
} as const;
