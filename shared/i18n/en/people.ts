export const worker = {
  search: 'Find a worker…',
  add: 'New worker',
  endTitle_one: 'End {{count}} worker',
  endTitle_other: 'End {{count}} workers',
  endReasons: 'Left|Retired|Transferred|Registered twice',
  endNote: 'Nothing is deleted: from that day on the worker holds no building, and it can be undone.',
  columns: {
    name: 'Name',
    stationId: 'Station',
    buildings: 'Buildings',
    firms: 'Firms',
    post: 'Post',
    phone: 'Phone',
    hiredOn: 'Hired on',
  },
  hints: {
    buildings: 'Several buildings, separated by commas',
    firms: 'Firms in the buildings held',
  },
} as const;

export const instructor = {
  search: 'Find an instructor…',
  add: 'New instructor',
  endTitle_one: 'End {{count}} instructor',
  endTitle_other: 'End {{count}} instructors',
  endReasons: 'Transferred|Term over|Retired|Registered twice',
  endNote: 'Nothing is deleted; firms must first be given to another instructor. It can be undone.',
  columns: {
    name: 'Name',
    unit: 'Unit',
    phone: 'Phone',
    firms: 'Firms',
    buildings: 'Buildings of the firms',
  },
  hints: {
    firms: 'Assigned in the table of firms',
  },
} as const;
